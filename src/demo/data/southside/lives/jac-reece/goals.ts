import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'box',
      statement: {
        own: 'Be a volunteer in the signal box at Cwm Helyg Railway and pass the first rules exam 🚦',
        professional:
          'The railway asks for a reference, not a diagnosis. Mr Bevan has written one that made us both laugh.',
      },
      why: {
        own: 'In a signal box there’s one bell and it means one thing. You answer it and it stops. I’d like to be somewhere that works like that',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'meaning', 'hope'],
      strengths: ['memory', 'signal'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'quiet-visit',
          what: { own: 'Visit on a day with no trains, so it’s just the levers' },
          ifStuck: { own: 'Look at it from the footbridge. That still counts' },
          owner: 'person',
          whenInDays: -88,
          confidence: 9,
          resource: 'Cwm Helyg Railway',
        },
        {
          key: 'rule-book',
          what: { own: 'Learn sections A to D of the rule book (I’ve done A to K)' },
          owner: 'person',
          whenInDays: -40,
          confidence: 10,
        },
        {
          key: 'ear-plugs',
          what: { own: 'Mr Bevan says which bells are loud and I pick the ear plugs' },
          owner: 'supporter:mr-bevan',
          whenInDays: 8,
          confidence: 8,
        },
        {
          key: 'exam',
          what: { own: 'Do the exam in the mess room with the radio off, 90 minutes' },
          ifStuck: { own: 'Ask for the question in writing. If it’s already in writing, ask for a pencil' },
          owner: 'person',
          whenInDays: 31,
          confidence: 8,
        },
      ],
    },
    {
      key: 'bus',
      statement: { own: 'Get to the railway by myself on the 08:52, not in Mam’s car' },
      why: { own: 'Signalmen don’t get dropped off' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['empowerment'],
      strengths: ['graph'],
      needs: ['warning'],
      importance: 9,
      horizon: 'soon',
      steps: [
        {
          key: 'ghost',
          what: { own: 'Gareth rides it with me, different seat, we don’t know each other' },
          owner: 'worker:gareth-puw',
          whenInDays: -11,
          confidence: 7,
        },
        {
          key: 'half',
          what: { own: 'Mam drives to the halfway stop and I do the second half' },
          ifStuck: {
            dictation:
              'If the bus is late I’ve got the paper timetable for the next one, and Mam stays where she is until I text “on”.',
          },
          owner: 'person',
          whenInDays: 10,
          confidence: 6,
        },
      ],
    },
    {
      key: 'announce',
      statement: { own: 'Turn the other channel down to 2 so I can hear the real people' },
      why: { own: 'I don’t need it to be 0. It was interesting sometimes. But it talks over Mam' },
      lifeArea: 'wellness',
      kind: 'symptom',
      direction: 'approach',
      chime: ['difficulty', 'empowerment'],
      strengths: ['graph', 'honest'],
      importance: 7,
      horizon: 'this_year',
      steps: [
        {
          key: 'loop',
          what: { own: 'Play the 1987 Crewe recording in one ear when it starts' },
          ifStuck: { own: 'Both ears' },
          owner: 'person',
          confidence: 7,
        },
        {
          key: 'review-dose',
          what: {
            professional:
              'I bring the graph to Dr Nwosu’s clinic, with Jac on video if he wants, camera off.',
          },
          owner: 'worker:gareth-puw',
          whenInDays: 18,
          confidence: 8,
        },
      ],
    },
    {
      key: 'model-two',
      statement: { own: 'Build Cwm Helyg junction next (after the exam) (not before)' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['hope'],
      strengths: ['models', 'saved'],
      importance: 8,
      horizon: 'long_term',
      steps: [],
    },
  ],
};
