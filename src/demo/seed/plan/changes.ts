import type { DemoEdit } from '../../data';
import { EntryStories } from './entries';
import type { PlanScene } from './scene';
import type { Writing } from './writing';

/** Tells what was changed in the draft after the first version. */
export function addEdits(scene: PlanScene, stories: EntryStories, writing: Writing): void {
  for (const edit of scene.plan.laterEdits ?? []) addEdit(edit, scene, stories, writing);
}

function addEdit(edit: DemoEdit, scene: PlanScene, stories: EntryStories, writing: Writing): void {
  const { daysAgo } = edit;
  switch (edit.change) {
    case 'add_goal':
      for (const story of stories.goal(edit.goal)) writing.addEntry(story, daysAgo, 'edits');
      return;
    case 'add_step':
      return writing.addEntry(stories.step(edit.goal, edit.step), daysAgo, 'edits');
    case 'add_strength':
      return writing.addEntry(stories.strength(edit.strength), daysAgo, 'edits');
    case 'add_about_me':
      return writing.addEntry(stories.aboutMe(edit.aboutMe), daysAgo, 'edits');
    case 'reword':
    case 'when':
    case 'confidence':
    case 'remove':
    case 'reorder_goals':
      return scene.timeline.add(daysAgo, 'edits', () => change(edit, scene, writing));
  }
}

type Change = Exclude<DemoEdit, { change: 'add_goal' | 'add_step' | 'add_strength' | 'add_about_me' }>;

function change(edit: Change, scene: PlanScene, writing: Writing): void {
  const { book } = scene;
  const { daysAgo, by = 'person' } = edit;
  if (edit.change === 'reword') return writing.reword(edit.item, edit.field, edit.text, daysAgo);
  const act = scene.act(daysAgo, scene.party(by));
  switch (edit.change) {
    case 'when':
      return book.revise(act, book.entry(edit.step), {
        when: scene.chronicle.calendar.day(-edit.whenInDays),
      });
    case 'confidence':
      return book.revise(act, book.entry(edit.step), { confidence: edit.confidence });
    case 'remove':
      return book.remove(act, book.entry(edit.item));
    case 'reorder_goals':
      return book.reorderGoals(act, edit.goals);
  }
}
