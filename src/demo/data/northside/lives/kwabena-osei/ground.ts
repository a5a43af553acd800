import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'beats',
      lifeArea: 'leisure',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: { own: 'I can hear a kettle and sample it before it clicks off.' },
    },
    {
      key: 'maths',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity'],
      text: { own: 'Top of the maths set three years running, and I taught half the row behind me.' },
    },
    {
      key: 'wing',
      lifeArea: 'wellness',
      time: 'past',
      text: { own: 'County trials at 15. Left wing. Still quick when I’m not carrying tablets weight.' },
    },
    {
      key: 'bro',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: {
        own: 'I do Efua’s hair on Saturday mornings when mum’s on lates. Cornrows are just geometry 📐',
        professional:
          'Efua told Callum that he is “the best one in the house at listening, and also at partings”.',
        by: 'callum-fraser',
      },
    },
    {
      key: 'keys',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['connectedness', 'meaning'],
      text: {
        own: 'I play keys at church. When I came back after hospital nobody made a speech, they just put my stool out.',
      },
    },
    {
      key: 'garage',
      lifeArea: 'money',
      time: 'current',
      text: {
        own: 'Two shifts a week at the car parts counter. First wage slip, I framed it as a joke and then it wasn’t a joke.',
      },
    },
    {
      key: 'engineer',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'Sound engineer. The person in the dark who makes everyone else sound good.' },
    },
  ],
  needs: [
    { key: 'own-room', important: 'to', text: { own: 'Space that’s mine to be loud in.' } },
    {
      key: 'slow',
      important: 'for',
      text: {
        own: 'Not staying up three nights for a mix. I hear you. I do.',
        professional:
          'Late nights and long sessions with weed came before both hard spells, by Kobby’s own timeline.',
      },
    },
  ],
  barriers: [
    { origin: 'personal', text: { own: 'I check who’s looking at me. Then I check who saw me check.' } },
    {
      origin: 'structural',
      text: {
        own: 'Stopped by police four times last year carrying a keyboard. Who robs a keyboard and walks slow.',
        professional: 'Callum helped with two complaints. One has been upheld.',
        by: 'callum-fraser',
      },
    },
    {
      origin: 'structural',
      text: { own: 'Student finance want me to prove I was ill with a form that makes you feel ill.' },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'Family sessions with somebody who gets Ghanaian dads 🙏' },
      reason: 'No family therapist of a matching background in the service',
      service: 'Family work',
    },
  ],
  crisisContacts: [
    {
      name: 'Abena Osei',
      relationship: 'mum',
      phone: '07700 900225',
      when: { own: 'First always. If she’s at work ring ward 6 and ask for Sister Osei, they’ll get her.' },
    },
    {
      name: 'Bukola Ogunleye',
      relationship: 'key worker',
      phone: '01632 960152',
      when: { own: 'Message her “lot of meaning today”, she knows.' },
    },
  ],
};
