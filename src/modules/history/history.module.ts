import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { ReadChanges } from './application/read-changes';
import { ReadHistory } from './application/read-history';
import { HistoryController } from './http/history.controller';
import './permissions';

/** What was done with a person's record, and what changed in the organisation. */
@Module({ imports: [PeopleModule], controllers: [HistoryController], providers: [ReadHistory, ReadChanges] })
export class HistoryModule {}
