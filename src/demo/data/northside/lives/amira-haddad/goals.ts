import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'market',
      statement: {
        own: 'I want a stall on Castlegate Market on Saturdays, mending and making, with my name over it.',
        professional:
          'The market office keeps two half-price pitches for new traders. Amira would be the first tailor there since Mr Lund retired.',
        by: 'tomasz-wojcik',
      },
      why: {
        own: 'People bring you the coat their father wore. They tell you everything. I was a teacher and I miss a room that needs me.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'meaning', 'hope'],
      strengths: ['needle', 'budget', 'stall'],
      needs: ['be-useful'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'market-look',
          what: { own: 'Walk the market on a quiet Tuesday and choose my corner.' },
          ifStuck: { own: 'Go with Pauline, she pretends to need buttons.' },
          owner: 'person',
          whenInDays: -60,
          confidence: 8,
        },
        {
          key: 'market-form',
          what: { own: 'Fill in the trader form together, and I read the small print out loud.' },
          ifStuck: { own: 'Leave the hard page for Tomek and have a biscuit.' },
          owner: 'worker:tomasz-wojcik',
          whenInDays: -20,
          confidence: 7,
        },
        {
          key: 'market-table',
          what: { own: 'Youssef finds a folding table that does not wobble.' },
          owner: 'supporter:youssef',
          whenInDays: 12,
          confidence: 9,
        },
        {
          key: 'market-day',
          what: { own: 'One Saturday, ten until one, four jobs at most.' },
          ifStuck: {
            own: 'If the crowd is too much I go and stand in the button shop and count reels, and Hala minds the table.',
          },
          owner: 'person',
          whenInDays: 33,
          confidence: 6,
          resource: 'Castlegate Market',
        },
      ],
    },
    {
      key: 'concert',
      statement: {
        own: 'I want to ride the 14 bus, sitting down, to Lamar’s school concert and hear her play.',
      },
      why: {
        own: 'She plays the viola. I have only ever heard it through a wall. She has stopped asking if I will come and that is worse than asking.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'empowerment'],
      strengths: ['mother'],
      needs: ['be-useful'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'bus-two',
          what: { own: 'Two stops with Delroy, downstairs, next to the door.' },
          ifStuck: { own: 'Get off. It is only a bus. There is another one.' },
          owner: 'worker:delroy-baptiste',
          whenInDays: -41,
          confidence: 6,
        },
        {
          key: 'bus-four',
          what: { own: 'Two stops alone with my headphones and Fairuz very loud.' },
          owner: 'person',
          whenInDays: 4,
          confidence: 5,
        },
        {
          key: 'bus-concert',
          what: {
            dictated:
              'The whole way on the evening of the concert, and Youssef drives me back because it will be dark.',
          },
          ifStuck: { own: 'He drives me both ways and we do not call it anything.' },
          owner: 'person',
          whenInDays: 26,
          confidence: 5,
        },
      ],
    },
    {
      key: 'nights',
      statement: {
        own: 'I keep my nights mine: in bed by midnight, and the news off at nine.',
        professional:
          'Amira set the hours. I only asked what she would do on the night that it goes wrong, and her answer is in the step.',
      },
      why: {
        dictated:
          'The news does not need me to watch it. I used to think that if I slept, something would happen there. It happens anyway. Lamar needs her breakfast.',
      },
      lifeArea: 'wellness',
      kind: 'wellbeing',
      direction: 'maintain',
      chime: ['empowerment'],
      strengths: ['asked'],
      needs: ['rest'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'phone-tin',
          what: {
            own: 'My phone sleeps in the biscuit tin in the kitchen. Lamar’s too, which is the hard part.',
          },
          ifStuck: { own: 'If I wake at three, I unpick a hem. By the end of the hem I am bored enough.' },
          owner: 'person',
          whenInDays: -30,
          confidence: 7,
        },
        {
          key: 'tell-third',
          what: { own: 'After a third bad night I tell Youssef or Jo that same day.' },
          owner: 'person',
          confidence: 8,
        },
      ],
    },
    {
      key: 'chemistry',
      statement: { own: 'One day, chemistry again. Three teenagers, my kitchen table, and some vinegar.' },
      why: { own: 'I still dream in the periodic table.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'identity'],
      strengths: ['teacher'],
      importance: 6,
      horizon: 'long_term',
      steps: [],
    },
  ],
};
