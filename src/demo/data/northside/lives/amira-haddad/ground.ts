import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'teacher',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: {
        own: 'I taught chemistry to forty girls at a time and none of them ever set fire to anything they were not meant to.',
      },
    },
    {
      key: 'needle',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'empowerment'],
      text: {
        own: 'I can take in a wedding dress overnight so that not even the bride’s mother can see where.',
        professional: 'Two brides have sent photos. They are on Amira’s fridge and worth asking to see.',
      },
    },
    {
      key: 'stall',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'A stall with my name over it in two alphabets.' },
    },
    {
      key: 'budget',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I know the price of everything on Castlegate and I have never once paid it.' },
    },
    {
      key: 'mother',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness', 'meaning'],
      text: { own: 'I got my girl across four borders and she still tells me about her day.' },
    },
    {
      key: 'asked',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment', 'hope'],
      text: {
        own: 'Last winter I told Youssef on the second bad day, not the twentieth.',
        professional: 'That call meant four weeks of support at home where the winter before meant hospital.',
      },
    },
    {
      key: 'friday',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['meaning', 'connectedness'],
      text: { own: 'Friday is Friday, wherever I am. I keep it.' },
    },
    {
      key: 'oud',
      lifeArea: 'leisure',
      time: 'past',
      text: { dictated: 'My father taught me the oud. I was bad at it with great feeling.' },
    },
    {
      key: 'flat',
      lifeArea: 'home',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'I painted every wall of this flat myself, and it has the best light on Weir Street.' },
    },
  ],
  needs: [
    { key: 'be-useful', important: 'to', text: { own: 'To be useful again outside my own kitchen.' } },
    {
      key: 'rest',
      important: 'for',
      text: {
        own: 'Sleep. I know. You can stop looking at me like that.',
        professional:
          'Below five hours for three nights, the heavy weeks tend to follow. Amira knows this better than we do.',
      },
    },
    { key: 'papers', important: 'to', text: { own: 'Not to be afraid of brown envelopes.' } },
  ],
  barriers: [
    {
      origin: 'personal',
      text: { own: 'On buses and in queues my body counts the exits before I have even said hello.' },
    },
    {
      origin: 'structural',
      text: {
        own: 'My teaching papers are in a building that is not there any more, so here I have no qualifications.',
        professional:
          'Tomek has found a scheme that accepts a sworn statement instead of the lost papers. The next intake is in spring.',
        by: 'tomasz-wojcik',
      },
    },
    {
      origin: 'structural',
      text: { own: 'Four years of damp in the back room and a landlord who answers on the fifth letter.' },
    },
  ],
  unmetNeeds: [
    {
      text: {
        own: 'Somebody to talk to in Arabic who is not my family and not on a screen.',
        professional:
          'We asked for Arabic-language talking therapy seven months ago. I want the gap on the record until it is filled.',
      },
      reason: 'Nobody in the area offers it face to face',
      service: 'Talking therapies in Arabic',
    },
  ],
  crisisContacts: [
    {
      name: 'Youssef Haddad',
      relationship: 'brother',
      phone: '07700 900118',
      when: { own: 'First, any hour. He sleeps with the phone under the pillow since Homs.' },
    },
    {
      name: 'Joanna Pickering',
      relationship: 'key worker',
      phone: '01632 960140',
      when: { own: 'Weekdays until five. She rings back before she goes home.' },
    },
    {
      name: 'Haverlow crisis line',
      phone: '01632 960199',
      when: {
        own: 'Nights and weekends, if Youssef is with the twins. Say the word Weir Street and they find my page.',
      },
    },
  ],
};
