import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'line',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: {
        own: 'I can draw one clean line the length of your arm without lifting my hand.',
        professional: 'Dot has put three of Ro’s drawings on the shop wall, and two have sold.',
      },
    },
    {
      key: 'skates',
      lifeArea: 'leisure',
      time: 'current',
      chime: ['connectedness', 'empowerment'],
      text: {
        own: 'Best blocker in the league last season. My derby name is Sinéad O’Clobber and I will not be taking questions.',
      },
    },
    {
      key: 'snake',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'I have kept a reptile at twenty-eight degrees in a hostel with no heating.' },
    },
    {
      key: 'granny',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I’ve never missed a Tuesday postcard, not even from the ward.' },
    },
    {
      key: 'pennies',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I’ve lived on nothing and made it look like a choice.' },
    },
    {
      key: 'stopped',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['hope', 'empowerment'],
      text: {
        own: 'Ninety-one days now where I drew on my arm in place of the other thing.',
        professional: 'They counted, not us. There is a page of the sketchbook for each day.',
      },
    },
    {
      key: 'songs',
      lifeArea: 'spirituality_culture',
      time: 'past',
      chime: ['identity'],
      text: { own: 'I won a medal for sean-nós at ten. Granny has it in the dresser with the good cups.' },
    },
    {
      key: 'shop',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'My own chair in a shop, and people with old scars on my waiting list.' },
    },
  ],
  needs: [
    { key: 'lock', important: 'to', text: { own: 'A front door. A real one. With my name nowhere on it.' } },
    {
      key: 'hands',
      important: 'for',
      text: {
        own: 'Looking after my hands and wrists, they’re my wages.',
        professional:
          'Ro fractured the left one in spring and went back on skates at five weeks. We have talked about seven.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        own: 'The council says I’m not from here, the last one said I’d left, so I’m from the bus.',
        professional:
          'Care leavers up to twenty-five had a route that Ro was not told of in time. I am asking the council to use its discretion now.',
      },
    },
    { origin: 'personal', text: { own: 'When somebody’s nice to me I wait for the bill.' } },
    {
      origin: 'structural',
      text: { own: 'Lantern House locks up at eleven, and derby socials finish when they finish.' },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'A place that takes a person and a snake.' },
      reason: 'No supported tenancy in the town allows reptiles',
      service: 'Supported housing',
    },
  ],
  crisisContacts: [
    {
      name: 'Dot Mbeki-Shaw',
      relationship: 'boss and friend',
      phone: '07700 900423',
      when: { own: 'Any hour before midnight. She’ll say “shop’s open” and I know what it means.' },
    },
    {
      name: 'Callum Fraser',
      relationship: 'key worker',
      phone: '01632 960158',
      when: { own: 'Daytime. Two rings and hang up if I can’t talk.' },
    },
  ],
};
