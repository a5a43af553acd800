import { Module } from '@nestjs/common';
import { PeopleReach } from './application/people-reach';

/** The people whose plans are written here, who is around them, and who may see what. */
@Module({
  providers: [PeopleReach],
  exports: [PeopleReach],
})
export class PeopleModule {}
