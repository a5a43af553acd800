import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'quarry',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: { dictated: 'I could split a slate to the thickness of a hymn book cover, by ear.' },
    },
    {
      key: 'bass',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['identity', 'connectedness'],
      text: {
        dictated:
          'Fifty-three years in Côr y Graig. I’ve sung in front of the Pope and in front of Wrexham away, and the Pope was easier.',
      },
    },
    {
      key: 'husband',
      lifeArea: 'relationships',
      time: 'past',
      chime: ['connectedness'],
      text: {
        dictated: 'I learned to cook at seventy-one, out of her handwriting.',
        professional:
          'The notebook is on the windowsill. Page nine, the rice pudding, is the one to ask for.',
      },
    },
    {
      key: 'shed',
      lifeArea: 'leisure',
      time: 'current',
      text: { dictated: 'I’ve built every bird table in this terrace, and there’s not one that leans.' },
    },
    {
      key: 'thrift',
      lifeArea: 'money',
      time: 'current',
      text: { dictated: 'I’ve owed nobody anything since decimal.' },
    },
    {
      key: 'came-back',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['hope', 'empowerment'],
      text: {
        dictated:
          'Last November I went down to the harbour at night with no coat. And I stood there, and then I went and knocked at Elwyn’s. I did that.',
        professional: 'He has asked that this be told as a thing he did right, and it was.',
      },
    },
    {
      key: 'grandad',
      lifeArea: 'relationships',
      time: 'aspiration',
      chime: ['meaning', 'hope'],
      text: { dictated: 'I’d like Beca to know how to use a spokeshave before I’m gone.' },
    },
  ],
  needs: [
    { key: 'sing', important: 'to', text: { dictated: 'To stand in a row with a man either side of me.' } },
    {
      key: 'hip',
      important: 'for',
      text: {
        dictated: 'The hip. Exercises, three times a day, like a guardsman.',
        professional: 'His pain was part of the dark autumn, and he had put it all down to grief.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        dictated:
          'Forty-one steps to the vestry where we practise, and a lift that’s been coming since the Coronation.',
      },
    },
    { origin: 'personal', text: { dictated: 'I feel if I laugh I’ve left her behind on the platform.' } },
    {
      origin: 'structural',
      text: {
        dictated: 'The last bus up to Tai Chwarel is ten to six, so the evenings belong to people with cars.',
      },
    },
  ],
  unmetNeeds: [
    {
      text: { dictated: 'A grief group in Welsh for men. They’ve one in English, with cushions.' },
      reason: 'None nearer than the city',
      service: 'Bereavement support in Welsh',
    },
  ],
  crisisContacts: [
    {
      name: 'Elwyn Puw',
      relationship: 'friend',
      phone: '01632 960748',
      when: { dictated: 'If I’m seen at the harbour after dark. He’ll not ask, he’ll put the kettle on.' },
    },
    {
      name: 'Mair Thomas-Reid',
      relationship: 'daughter',
      phone: '07700 900752',
      when: { dictated: 'If I don’t answer the eight o’clock ring. She rings three, then she drives.' },
    },
    {
      name: 'Nerys Wyn Jones',
      relationship: 'key worker',
      phone: '01632 960627',
      when: { dictated: 'Office hours. She knows about the clock.' },
    },
  ],
};
