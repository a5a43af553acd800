import { agree, clearUp, compare, lookAsSupporter, meet, mergeStale, read, writeGoals } from './story.mts';
import { holdReview, reminded, reviewIsAgreed } from './review.mts';
import { markdown } from './markdown.mts';

async function main(): Promise<void> {
  const cast = await meet();
  await clearUp(cast);
  const [sea] = await writeGoals(cast);
  if (!sea) throw new Error('No goal was written.');
  await mergeStale(cast, sea);
  const reviewId = await reminded(cast);
  await holdReview(cast, reviewId, sea.id);
  const number = await agree(cast, sea);
  await reviewIsAgreed(cast, reviewId, number);
  await compare(cast, number);
  await lookAsSupporter(cast);
  console.log(markdown(await read(cast.person, cast.planId)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
