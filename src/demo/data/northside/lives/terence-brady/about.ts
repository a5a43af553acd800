import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'Having a door with my own bell on it. Three years I lived where other people had the key. Now if I don’t want to answer, I don’t, and if I want toast at midnight there’s toast. I want a dog asleep on my feet before I’m seventy.',
        professional:
          'Tel has had his own front door for five months. He has not once asked to give it back, whatever the forms forecast.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        dictated:
          'Winston. Our Maureen, God help me. Father Dominic, who is a Rovers man but has other qualities. My Eileen, who died in 2009, and I still put two cups out.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        dictated:
          'I go quiet when the Committee’s in session. I’m not being rude to you. I’m waiting for a gap in the traffic.',
        professional:
          'Waiting works. Half a minute of quiet, then the same question once more in fewer words.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: { dictated: 'Shaved, whistling, moaning about the council. If I’m not moaning, ring somebody.' },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        dictated: 'Ask me what route I’d take. To anywhere. It settles me, going down a road in my head.',
        professional:
          'I asked for the way from the depot to the coast during a bad afternoon in May. By the second roundabout he was laughing.',
      },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'dont call me Terence unless your the Pope',
        professional: 'Tel typed this one himself with one finger and would like it left as it is.',
        by: 'kelly-ann-moss',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: { dictated: 'Mornings. I’m worth talking to from ten till two. After that I’m a closed garage.' },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        dictated:
          'I didn’t crash that bus in 2011. I stopped it, in the road, with my hazards on, and got forty people off, because the Committee said there was something under the seats. Nobody was hurt. I’d like that written down somewhere that isn’t a court.',
      },
    },
    {
      key: 'who-wrote',
      heading: 'supported_by',
      text: {
        dictated:
          'Kelly did the typing, my hands rattle. I did the talking, and then made Kelly read it all back to me in a posh voice.',
      },
    },
  ],
  values: [
    {
      text: {
        dictated:
          'You get people home. That’s the job. Whoever they are, drunk or sober, fare or no fare, you get them home.',
      },
    },
    {
      text: {
        dictated: 'Fair shares. If there are two biscuits it’s one each, even if the other fella’s a doctor.',
      },
    },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        dictated:
          'The jab, from Imran, in the left. He talks about cricket and it’s done before the over is.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        dictated:
          'Being put up and up because I’ve said the Committee’s noisy. Noisy isn’t always bad. Sometimes they’re just arguing about football.',
        professional:
          'Agreed with Tel: a dose changes only after two talks a week apart, and never on the day of a noisy one.',
        by: 'leila-farahani',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        dictated:
          'Same two faces. I’ve told my life story to nineteen people. The twentieth can read it here.',
      },
    },
    {
      area: 'environment',
      wish: 'avoid',
      text: { dictated: 'Strip lights. They hum in B flat and the Committee joins in.' },
    },
  ],
};
