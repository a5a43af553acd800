import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'kitchen',
      statement: {
        own: 'I want to cook supper with Thando in her high chair beside me, and the knives in their drawer like in any house.',
      },
      why: {
        own: 'My mother cooked with me at her knee. It is where I learned to talk. I will not have a picture in my head steal that from us.',
      },
      lifeArea: 'home',
      kind: 'life',
      direction: 'approach',
      chime: ['empowerment', 'connectedness', 'hope'],
      strengths: ['mother', 'told'],
      needs: ['trust-hands'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'chop',
          what: { own: 'Chop beside Shanice, with Thando asleep next door.' },
          owner: 'worker:shanice-morgan-clarke',
          whenInDays: -85,
          confidence: 6,
        },
        {
          key: 'drawer',
          what: { own: 'Bring the knives back from the boot of the car into the drawer.' },
          ifStuck: { own: 'One knife. The blunt one that Themba’s auntie gave us.' },
          owner: 'person',
          whenInDays: -40,
          confidence: 5,
        },
        {
          key: 'highchair',
          what: { own: 'Supper on a Sabbath eve, Thando watching, Themba late on purpose.' },
          ifStuck: { own: 'Sing out loud. The picture does not know the words.' },
          owner: 'person',
          whenInDays: 4,
          confidence: 7,
        },
      ],
    },
    {
      key: 'ward',
      statement: {
        own: 'I want to go back to ward 3 by summer, on days first, and be asked for by name.',
        professional: 'Her manager has held the post and offered three short shifts to begin with.',
      },
      why: {
        own: 'There I am not a woman who had thoughts. There I am the one they call when nobody can find the vein.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'meaning'],
      strengths: ['nurse', 'send-home'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'coffee',
          what: { own: 'Coffee with Sister Mbali in the canteen, in my own clothes.' },
          owner: 'person',
          whenInDays: -20,
          confidence: 8,
        },
        {
          key: 'occ-health',
          what: { own: 'Rhodri sits beside me at occupational health and only speaks if I cough.' },
          ifStuck: { professional: 'A cough means the same by video, and I shall be in the next room.' },
          owner: 'worker:rhodri-llewellyn',
          whenInDays: 13,
          confidence: 7,
        },
        {
          key: 'creche',
          what: { own: 'Themba visits the hospital nursery and asks Gogo’s eleven questions.' },
          owner: 'supporter:themba',
          whenInDays: 22,
          confidence: 9,
        },
      ],
    },
    {
      key: 'one-check',
      statement: { own: 'I want to check her breathing once when I go to bed, and then leave it with God.' },
      why: { own: 'He has been awake this whole time anyway.' },
      lifeArea: 'wellness',
      kind: 'symptom',
      direction: 'approach',
      chime: ['empowerment', 'meaning'],
      strengths: ['alto'],
      needs: ['eat-sleep'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'tally',
          what: { own: 'Mark each check on the calendar by the cot. No rubbing out.' },
          owner: 'person',
          whenInDays: -60,
          confidence: 9,
        },
        {
          key: 'psalm',
          what: {
            dictated:
              'In place of the second check, Psalm 4 verse 8. I know it in three languages, so it takes long enough.',
          },
          ifStuck: { own: 'Wake Themba. He promised. He checks, I stay lying down.' },
          owner: 'person',
          whenInDays: 9,
          confidence: 6,
        },
      ],
    },
  ],
};
