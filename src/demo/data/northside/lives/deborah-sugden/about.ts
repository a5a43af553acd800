import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Books, my Deaf club, and my guide-dog-school dropout, Marmite, who was thrown out for chasing a vicar. A day when nobody has shouted at me as if that would help.',
        professional:
          'Our first three meetings had no interpreter, and we called them meetings anyway. Nothing said in them is in this plan.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Dad. Josie. The Wednesday knit-and-sign table. My late mum, who never learned, and wrote me notes instead. I have kept them, four shoeboxes full.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I sign fast when I am upset and the interpreter will ask me to slow down, so please let her, and do not start taking notes. If you look down, I stop. I have to.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'I read on the bus and miss my stop. I tell long jokes with my whole body. Marmite gets his three walks.',
        professional: 'Two walks is worth a message. One walk, and I come round.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Flick the lights to get my eye. Stamping works too, the floor here is honest.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Don’t say “never mind, I’ll tell you later”. It is always later, and it is always shorter.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'When I shut down, people think I have gone calm. I have not, I have turned the sound off on you. Sit where I can see you and do not sign at me. Stroke the dog. When I look up, ask me one thing with a yes or a no.',
        professional:
          'Signed by Deborah, voiced by Ms Hale, typed by me, and checked by Deborah against her own video of it.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'At my school they tied our hands so that we would learn to speak. I was five. I do not like to have my wrists held, not even to be comforted.',
      },
    },
    {
      key: 'wrote',
      heading: 'supported_by',
      text: {
        own: 'English is my second language and I write it well, thank you. This was typed at my own desk, with my own tea.',
      },
    },
  ],
  values: [
    { text: { own: 'Everyone should get the whole story, not the summary.' } },
    { text: { own: 'Quiet is a place, and I live there. It is not a gap to be filled.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'Talking therapy with the Deaf service by video, straight to a signing therapist with no third person in the room.',
        professional: 'Funding was turned down twice, then agreed on appeal. She starts next month.',
      },
    },
    {
      area: 'care',
      wish: 'refuse',
      text: { own: 'My dad as interpreter. He would leave out the sad bits.' },
    },
    {
      area: 'environment',
      wish: 'want',
      text: {
        own: 'A ward with a light on the doorbell. I lay awake all night last time, watching the door.',
      },
    },
  ],
};
