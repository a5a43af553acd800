import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { GetPlan } from './application/get-plan';
import { CreateItem } from './application/items/create-item';
import { GetItem } from './application/items/get-item';
import { ItemLinks } from './application/items/item-links';
import { OwnAdditions } from './application/items/own-additions';
import { RemoveItem } from './application/items/remove-item';
import { ReorderItems } from './application/items/reorder-items';
import { ReviseItem } from './application/items/revise-item';
import { ListMyPlans } from './application/list-my-plans';
import { OpenPlan } from './application/open-plan';
import { PlanAccess } from './application/plan-access';
import { RecordProgress } from './application/progress/record-progress';
import { RevisePlan } from './application/revise-plan';
import { Suggestions } from './application/suggestions/suggestions';
import { WithdrawSuggestion } from './application/suggestions/withdraw-suggestion';
import { ChangeText } from './application/texts/change-text';
import { ConfirmDictation } from './application/texts/confirm-dictation';
import { GetAuthorship } from './application/texts/get-authorship';
import { LaneAccess } from './application/texts/lane-access';
import { WriteText } from './application/texts/write-text';
import { AboutMeController } from './http/items/about-me.controller';
import { BarriersController } from './http/items/barriers.controller';
import { CrisisContactsController } from './http/items/crisis-contacts.controller';
import { GoalsController } from './http/items/goals.controller';
import { NeedsController } from './http/items/needs.controller';
import { PreferencesController } from './http/items/preferences.controller';
import { ProgressController } from './http/items/progress.controller';
import { StepsController } from './http/items/steps.controller';
import { StrengthsController } from './http/items/strengths.controller';
import { UnmetNeedsController } from './http/items/unmet-needs.controller';
import { ValuesController } from './http/items/values.controller';
import { MyPlansController } from './http/my-plans.controller';
import { PlansController } from './http/plans.controller';
import { AuthorshipController } from './http/texts/authorship.controller';
import { SuggestionsController } from './http/texts/suggestions.controller';
import { TextsController } from './http/texts/texts.controller';
import { PlanContents } from './persistence/plan-contents';
import { PlanDocuments } from './persistence/plan-document';
import { ReviewDay } from './persistence/review-day';
import { StepOwners } from './persistence/step-owners';
import { WordCounts } from './persistence/word-counts';
import './permissions';

const ITEM_CONTROLLERS = [
  AboutMeController, ValuesController, PreferencesController, StrengthsController, NeedsController, BarriersController,
  UnmetNeedsController, GoalsController, StepsController, CrisisContactsController,
]; // prettier-ignore

/** The plan: its entries and their words, how goals and steps go, and who may touch what. */
@Module({
  imports: [PeopleModule],
  controllers: [
    PlansController,
    MyPlansController,
    ...ITEM_CONTROLLERS,
    TextsController,
    AuthorshipController,
    SuggestionsController,
    ProgressController,
  ],
  providers: [
    PlanAccess, PlanContents, PlanDocuments, GetPlan, ListMyPlans, OpenPlan, RevisePlan, ReviewDay, CreateItem, GetItem,
    ItemLinks, OwnAdditions, StepOwners, ReviseItem, RemoveItem, ReorderItems, LaneAccess, WriteText, ChangeText, GetAuthorship, WordCounts,
    ConfirmDictation, Suggestions, WithdrawSuggestion, RecordProgress,
  ], // prettier-ignore
  exports: [PlanAccess, LaneAccess, StepOwners, ReviewDay, RecordProgress],
})
export class PlansModule {}
