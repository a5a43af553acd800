import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { itemController } from './item.controller';
import { CreateAboutMeRequest, ReviseAboutMeRequest } from './about-me.request';
import { AboutMeResponse } from './about-me.response';

@ApiTags('Plan')
@Controller('v1/plans/:planId/about-me')
export class AboutMeController extends itemController({
  kind: 'about_me',
  one: 'an about-me entry',
  about: 'What the person wants those around them to know, under one of nine headings.',
  create: CreateAboutMeRequest,
  revise: ReviseAboutMeRequest,
  answers: AboutMeResponse,
}) {}
