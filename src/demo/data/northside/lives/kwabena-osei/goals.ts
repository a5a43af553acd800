import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'ep',
      statement: {
        own: 'Put out a three-track EP under my real name 🔥',
        professional: 'Kobby has set the bar at “out”, not “perfect”, and asked us to hold him to that.',
      },
      why: {
        own: 'In hospital they took my laptop and I made a beat on a tray with a spoon. If I can do that I can do this. Track one is called Tray.',
      },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'hope', 'meaning'],
      strengths: ['beats', 'keys'],
      needs: ['own-room'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'ep-room',
          what: { own: 'Book the youth centre studio, Mondays 4 till 6, before the drill lads get it' },
          ifStuck: { own: 'Delroy knows the guy with the keys' },
          owner: 'person',
          whenInDays: -50,
          confidence: 9,
          resource: 'Low Mill Youth Studio',
        },
        {
          key: 'ep-bounce',
          what: { own: 'Mix down Tray and stop touching it' },
          ifStuck: { own: 'Give Jordan the laptop. Physically.' },
          owner: 'person',
          whenInDays: 5,
          confidence: 5,
        },
        {
          key: 'ep-cover',
          what: { own: 'Efua draws the cover, I pay her in nails money' },
          owner: 'resource:Efua',
          whenInDays: 20,
          confidence: 10,
        },
        {
          key: 'ep-listen',
          what: { own: 'Play it to ten people in one room and watch their necks' },
          ifStuck: { own: 'Start with five necks' },
          owner: 'person',
          whenInDays: 45,
          confidence: 6,
        },
      ],
    },
    {
      key: 'study',
      statement: {
        own: 'Go back to studying, sound engineering this time, at Brackenford so I can live at home',
      },
      why: {
        own: 'I picked computer science for dad. This one’s for me. I’m not less clever than before, just less fake about it.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'empowerment'],
      strengths: ['maths', 'engineer'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'open-day',
          what: { own: 'Open day with mum, sit in the proper studio, touch nothing' },
          owner: 'person',
          whenInDays: 17,
          confidence: 8,
          resource: 'Brackenford College',
        },
        {
          key: 'finance',
          what: {
            dictated:
              'Callum and me do the student finance form in three goes, twenty minutes each, then pizza',
          },
          ifStuck: {
            professional:
              'I ring the disability adviser with Kobby listening in, and he stops me when I get it wrong.',
            by: 'callum-fraser',
          },
          owner: 'worker:callum-fraser',
          whenInDays: -3,
          confidence: 6,
        },
      ],
    },
    {
      key: 'thursdays',
      statement: { own: 'Thursday five-a-side, every week, not just when I feel like a 10 out of 10 ⚽' },
      why: { own: 'Nobody on that pitch asks how I am. They just pass.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'maintain',
      chime: ['connectedness'],
      strengths: ['wing'],
      importance: 7,
      horizon: 'soon',
      steps: [
        {
          key: 'lift',
          what: { own: 'Jordan beeps at 6:40. I go out even if I’m just going out to say no' },
          owner: 'supporter:jordan',
          whenInDays: -70,
          confidence: 7,
        },
      ],
    },
    {
      key: 'deal',
      statement: {
        own: 'Take the tablets till Easter, then we sit down and look at it properly, both ways',
        professional:
          'A true trade. I have promised a real conversation about stopping, with dates, and I will keep it.',
      },
      why: { own: 'I don’t love it. But I said I’d run the experiment fair.' },
      lifeArea: 'wellness',
      kind: 'adherence',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      needs: ['slow'],
      importance: 4,
      horizon: 'soon',
      steps: [
        {
          key: 'track',
          what: { own: 'Note in my phone each Sunday: sleep, bass, weight, how many number plates' },
          ifStuck: { own: 'Voice note it instead' },
          owner: 'person',
          whenInDays: 2,
          confidence: 7,
        },
        {
          key: 'sitdown',
          what: { own: 'Bukky books the doctor for the week after Easter, one hour not ten minutes' },
          owner: 'worker:bukola-ogunleye',
          whenInDays: 40,
          confidence: 9,
        },
      ],
    },
  ],
};
