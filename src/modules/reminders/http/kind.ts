import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { REMINDER_KINDS, type ReminderKind } from '../domain/rules';

/** A kind in the address. @throws 404 for one that there is not. */
@Injectable()
export class KindInAddress implements PipeTransform<unknown, ReminderKind> {
  transform(value: unknown): ReminderKind {
    const kind = REMINDER_KINDS.find((each) => each === value);
    if (!kind) throw notFound();
    return kind;
  }
}
