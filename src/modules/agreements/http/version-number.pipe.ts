import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../../../shared/errors';

/** The number of a version; whatever cannot be one is not there. */
@Injectable()
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound();
    return Number(text);
  }
}
