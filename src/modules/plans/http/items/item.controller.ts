import {
  applyDecorators,
  Body,
  createParamDecorator,
  Delete,
  type ExecutionContext,
  Get,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  type Type,
} from '@nestjs/common';
import { ApiBody, ApiParam } from '@nestjs/swagger';
import { notFound } from '../../../../shared/errors';
import { isUuid } from '../../../../shared/ids';
import { Access } from '../../../../platform/access/access.decorator';
import { IfMatch } from '../../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../../platform/http/openapi/endpoint.decorator';
import { validationPipe } from '../../../../platform/http/validation/validation.pipe';
import type { Attributes } from '../../domain/item';
import { KINDS, type ItemKind } from '../../domain/item-kinds';
import type { NewNarrative } from '../../domain/narrative';
import type { ItemDocument } from '../../persistence/plan-document';
import { CreateItem } from '../../application/items/create-item';
import { GetItem } from '../../application/items/get-item';
import { RemoveItem } from '../../application/items/remove-item';
import { ReviseItem } from '../../application/items/revise-item';

/** What differs between kinds of entries: how the API names and describes them. */
export interface ItemRoutes {
  kind: ItemKind;
  /** For summaries: "a value". */
  one: string;
  /** What such an entry is, for the documentation. */
  about: string;
  create: Type;
  revise: Type;
  answers: Type;
  /** The entries stand under a goal, which the address names as `goalId`. */
  underGoal?: boolean;
  /** Further problems that creating and changing can answer. */
  problems?: readonly string[];
}

/** The goal in the address of its steps; other kinds have no parent. */
const ParentId = createParamDecorator((_: unknown, execution: ExecutionContext): string | undefined => {
  const { goalId } = execution.switchToHttp().getRequest<{ params: { goalId?: string } }>().params;
  if (goalId !== undefined && !isUuid(goalId)) throw notFound();
  return goalId;
});

const DEFAULT_LANGUAGE = 'en-GB';

const ADDITIONS =
  'A supporter whom the person lets write there does so with what they added themselves, until it is read back or somebody else has written in it, changed it or built on it.';

/** Parts what was sent into attributes and words, by the registry of kinds. */
function partsOf(
  kind: ItemKind,
  body: object,
): { attributes: Attributes; texts: Record<string, NewNarrative>; lang: string } {
  const { lang = DEFAULT_LANGUAGE, ...fields } = body as Record<string, unknown>;
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const isText = ([name]: [string, unknown]): boolean =>
    KINDS[kind].narrative.some((field) => field === name);
  return {
    texts: Object.fromEntries(
      entries.filter(isText).map(([name, lanes]) => [name, { ...(lanes as NewNarrative) }]),
    ),
    // Through JSON: what is kept is what was sent, without the classes that checked it.
    attributes: JSON.parse(
      JSON.stringify(Object.fromEntries(entries.filter((entry) => !isText(entry)))),
    ) as Attributes,
    lang: String(lang),
  };
}

/** Create, read, revise and remove for one kind of entry: they differ in words and fields alone. */
// eslint-disable-next-line house/function-length -- a class made in a function; each of its methods is short
export function itemController({
  kind,
  one,
  about,
  create,
  revise,
  answers,
  underGoal = false,
  problems = [],
}: ItemRoutes): Type {
  const rules = { 409: ['plan_ended', 'entered_in_error'], 403: ['read_only'] };
  const changing = { ...rules, 403: [...rules[403], 'not_your_entry'] };

  const Address = (): MethodDecorator =>
    applyDecorators(
      ...(underGoal ? [ApiParam({ name: 'goalId', schema: { type: 'string', format: 'uuid' } })] : []),
    );

  abstract class ItemController {
    // By property: a class made in a function carries no constructor types for Nest to read.
    @Inject(CreateItem) private readonly createItem!: CreateItem;
    @Inject(GetItem) private readonly getItem!: GetItem;
    @Inject(ReviseItem) private readonly reviseItem!: ReviseItem;
    @Inject(RemoveItem) private readonly removeItem!: RemoveItem;

    @Post()
    @Address()
    @Access(`${kind}:add`)
    @ApiBody({ type: create })
    @Endpoint({
      summary: `Add ${one}`,
      description: `${about} It joins the draft at the end of its list. Words go into lanes: the person, or a supporter they authorised, writes \`own\`, staff write \`dictation\` or \`professional\`.`,
      status: 201,
      answers,
      body: true,
      problems: {
        403: [
          ...rules[403],
          'own_lane_is_the_persons',
          'dictation_lane_is_staffs',
          'professional_lane_is_staffs',
        ],
        409: rules[409],
        422: ['too_many_items', 'words_required', 'attribute_required', 'plan_too_long', ...problems],
      },
    })
    create(
      @Param('planId', ParseUUIDPipe) planId: string,
      @ParentId() parentId: string | undefined,
      @Body(validationPipe(create)) body: object,
    ): Promise<ItemDocument> {
      return this.createItem.execute({ planId, kind, parentId, ...partsOf(kind, body) });
    }

    @Get(':itemId')
    @Address()
    @Access('plan:read')
    @Endpoint({ summary: `Read ${one}`, description: `${about} Cut to what you may see.`, answers })
    read(
      @Param('planId', ParseUUIDPipe) planId: string,
      @Param('itemId', ParseUUIDPipe) itemId: string,
      @ParentId() parentId: string | undefined,
    ): Promise<ItemDocument> {
      return this.getItem.execute({ planId, kind, itemId, parentId });
    }

    @Patch(':itemId')
    @Address()
    @Access(`${kind}:write`)
    @ApiBody({ type: revise })
    @Endpoint({
      summary: `Change ${one}`,
      description: `Changes its structured fields: what is left out stays, null clears. Its words are changed under \`/items/{itemId}/texts\`. ${ADDITIONS}`,
      answers,
      body: true,
      ifMatch: true,
      problems: { ...changing, 422: ['attribute_required', ...problems] },
    })
    revise(
      @Param('planId', ParseUUIDPipe) planId: string,
      @Param('itemId', ParseUUIDPipe) itemId: string,
      @ParentId() parentId: string | undefined,
      @IfMatch() version: number,
      @Body(validationPipe(revise)) body: object,
    ): Promise<ItemDocument> {
      return this.reviseItem.execute(
        { planId, kind, itemId, parentId },
        version,
        partsOf(kind, body).attributes,
      );
    }

    @Delete(':itemId')
    @Address()
    @Access(`${kind}:write`)
    @Endpoint({
      summary: `Remove ${one}`,
      description: `Takes it out of the draft, and out of the links that other entries have to it. Versions agreed before keep it. ${ADDITIONS}`,
      status: 204,
      ifMatch: true,
      problems: changing,
    })
    remove(
      @Param('planId', ParseUUIDPipe) planId: string,
      @Param('itemId', ParseUUIDPipe) itemId: string,
      @ParentId() parentId: string | undefined,
      @IfMatch() version: number,
    ): Promise<void> {
      return this.removeItem.execute({ planId, kind, itemId, parentId }, version, 'removed');
    }
  }
  return ItemController as unknown as Type;
}
