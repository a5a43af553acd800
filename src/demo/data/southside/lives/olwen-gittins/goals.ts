import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'find-ruby',
      statement: { dictated: 'I want to find out what became of Ruby Marks, who held my hand on the train.' },
      why: { dictated: 'She got off one stop before me, and I’ve been meaning to write.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'meaning'],
      strengths: ['ruby'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'notice',
          what: { dictated: 'Lowri puts a notice in the Liverpool paper for me.' },
          owner: 'worker:lowri-beddoe',
          whenInDays: -110,
          confidence: 7,
        },
        {
          key: 'log',
          what: { dictated: 'Go through the school log at the museum with a magnifying glass.' },
          ifStuck: { dictated: 'Lowri reads, I listen, and we share a scone for the disappointment.' },
          owner: 'person',
          whenInDays: 26,
          confidence: 8,
          resource: 'Porth Helyg Museum',
        },
      ],
    },
    {
      key: 'four-o-clock',
      statement: {
        dictated: 'I want company at four o’clock, three days in the week, that isn’t paid to like me.',
      },
      why: {
        dictated:
          'The children come home past my window at half past three. At four, it’s quiet. It was four o’clock at the station.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'hope'],
      strengths: ['step', 'welsh'],
      needs: ['four'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'mothers',
          what: {
            dictated:
              'Ask young Sian with the twins if they’d like their tea here on Wednesdays. I’ve the fish fingers in.',
          },
          ifStuck: { dictated: 'Leave a cake on her step and let it talk.' },
          owner: 'person',
          whenInDays: 5,
          confidence: 6,
        },
        {
          key: 'pastor-day',
          what: { dictated: 'Pastor moves from two o’clock to four. He may have dinner later for once.' },
          owner: 'supporter:emlyn',
          whenInDays: -30,
          confidence: 9,
        },
      ],
    },
    {
      key: 'book',
      statement: { dictated: 'To get my dinners written down before they go.' },
      why: {
        dictated:
          'Liver and onions for two hundred, and not one left a scrap. There’s nobody living knows how.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'identity'],
      strengths: ['cook'],
      importance: 6,
      horizon: 'long_term',
      steps: [
        {
          key: 'ten',
          what: { dictated: 'Ten dinners, one a week, with Olly writing and the pan on.' },
          owner: 'worker:oliver-stannard',
          whenInDays: 60,
          confidence: 8,
        },
      ],
    },
  ],
};
