import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateCrisisContactRequest, ReviseCrisisContactRequest } from './crisis-contact.request';
import { CrisisContactResponse } from './crisis-contact.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/crisis-contacts')
export class CrisisContactsController extends itemController({
  kind: 'crisis_contact',
  one: 'a crisis contact',
  about: 'Whom the person wants called when things get hard. A plan in force has at least one.',
  create: CreateCrisisContactRequest,
  revise: ReviseCrisisContactRequest,
  answers: CrisisContactResponse,
}) {}
