import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreatePreferenceRequest, RevisePreferenceRequest } from './preference.request';
import { PreferenceResponse } from './preference.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/preferences')
export class PreferencesController extends itemController({
  kind: 'preference',
  one: 'a preference',
  about: 'How the person wants to be treated, cared for or housed: wanted, better avoided, or refused.',
  create: CreatePreferenceRequest,
  revise: RevisePreferenceRequest,
  answers: PreferenceResponse,
}) {}
