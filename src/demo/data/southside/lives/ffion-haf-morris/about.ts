import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Being on stage is the only time the whispering shuts up, because I’ve got the louder lines 🎭 I want to be an actor who happens to have a head, not a head who used to act.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Mam. Carys. My little brother Ifan (9, wants to be a bin lorry). Miss Rees who directs, she’s scary and she smells of oranges. Taid, who only comes to the musicals.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I do voices when I’m nervous. If I’m doing Nain’s voice I’m fine, if I’m doing a posh one I’m not.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Learning my lines in the bath. Eye-rolling at Ifan. Hair down. I’m annoying when I’m well, ask anyone.',
        professional: 'Her mother agrees with every word, and misses it when it goes.',
      },
    },
    {
      key: 'stalls',
      heading: 'wellness',
      text: {
        dictated:
          'It’s like being on stage with the house lights up. You can see they’re all talking behind their programmes, and it’s about you, and you can nearly hear it. Except there’s no stage, it’s the canteen. And they’re only eating chips.',
        professional:
          'I asked what she would tell a younger actor. She said, find one face that’s smiling and play it to them. That went straight into the plan.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Meet me in the wings, it’s quiet and there’s always a sofa.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Don’t tell me it’s not real. I know it’s not real. Plays aren’t real either and people still cry.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'Give me a cue. Say a line from anything I’ve been in and I’ll say the next one. By the third I’m back.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I didn’t run off stage in March. I exited. Wrong scene, but it was a good exit and I stand by it.',
      },
    },
  ],
  values: [
    { text: { own: 'Everyone in the company matters, even Tree Two.' } },
    {
      text: {
        own: 'Y sioe ydy’r sioe, ond dydy hi ddim yn bopeth.',
        lang: 'cy',
        professional:
          'The show is the show, but it isn’t everything. She says that Miss Rees would only agree with the first half.',
      },
    },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The therapy where we test it. Like, do they REALLY look up when I walk past? We counted. Two out of thirty. One was Carys.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'The one that made my tongue thick. I had a line with six S’s in it.' },
    },
    {
      area: 'care',
      wish: 'refuse',
      text: {
        own: 'Talking about me in the corridor after I’ve gone back to class. I’ve got ears like a bat, that’s half the problem.',
      },
    },
    { area: 'environment', wish: 'want', text: { own: 'Somewhere backstage-y. Small, dim, full of coats.' } },
  ],
};
