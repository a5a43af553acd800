import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { CHANNELS, type Channel } from '../domain/kinds';

/** A channel in the address. @throws 404 for one that there is not. */
@Injectable()
export class ChannelInAddress implements PipeTransform<unknown, Channel> {
  transform(value: unknown): Channel {
    const channel = CHANNELS.find((each) => each === value);
    if (!channel) throw notFound();
    return channel;
  }
}
