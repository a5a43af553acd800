import { Module } from '@nestjs/common';
import { ReadToday } from './application/read-today';
import { TodayController } from './http/today.controller';
import './permissions';

/** What waits for a worker, over everybody they look after. */
@Module({ controllers: [TodayController], providers: [ReadToday] })
export class TodayModule {}
