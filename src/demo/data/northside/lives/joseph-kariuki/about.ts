import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'A bicycle that was thrown away and now takes somebody to work. My wife and our three, who know me from a screen. To send money home that I made with grease on my hands.',
        professional:
          'There are nine bicycles in the yard at Cedar Road, and every one has a name on a label. None of them is for sale to anyone who does not wave.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Wanjirũ. Grace, Daudi and small Njeri. My late father, fundi wa baiskeli, mender of bicycles. Pastor Otieno. Old Malcolm downstairs, who oils his chair and asks me to listen to it.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'Where I come from you do not say bad news at the start. So if I talk about the weather for long, there is something behind it.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'I rise at five, I pray, I pump. I whistle on hills. I ring home on Sunday with the camera on.',
      },
    },
    {
      key: 'chain',
      heading: 'wellness',
      text: {
        dictated:
          'Before my chain came off I was giving things away. My spanners, my coat, my bed. I thought that God had asked me for them one by one. I did not sleep, because He might ask again.',
        professional:
          'He and his pastor have talked this through, and both of them gave me leave to write it.',
      },
    },
    { key: 'do', heading: 'please_do', text: { own: 'Hand me the spanner before you ask the question.' } },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Do not say “at least you are safe here”. I know where I am. I would like to be there as well.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'If I am giving my tools away, take them kindly, write down what you took, and keep them for me. Do not argue about God, you will lose and so will I.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Haraka haraka haina baraka.',
        lang: 'sw',
        professional: 'Hurry, hurry has no blessing. It is painted on the yard gate now.',
      },
    },
    { text: { own: 'What can be mended should be mended where people can see.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The evening tablet, with food, and the talk with Dr Farahani about how long. She gave me a date and she kept it.',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: { own: 'Pastor in the room if it is about what God said. He knows which parts are the Bible.' },
    },
    {
      area: 'environment',
      wish: 'avoid',
      text: { own: 'Carpets. I cannot think on carpet, I feel I owe it something.' },
    },
  ],
};
