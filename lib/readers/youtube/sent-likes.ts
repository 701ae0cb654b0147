import { at, type SentFrom, type Shape } from '../sent';
import { ofVideo } from './sent-answer';
import { firstWith, found, sentCount, textAt, textIn } from './sent-values';

const LIKE_KEYS = [
  'likeButtonViewModel',
  'toggleButtonViewModel',
  'defaultButtonViewModel',
  'buttonViewModel',
  'title',
  'accessibilityText',
];
const OLD_LIKE_KEYS = [
  'likeButton',
  'toggleButtonRenderer',
  'defaultText',
  'accessibility',
  'label',
  'accessibilityData',
];

const likeButton = (key: 'title' | 'accessibilityText'): SentFrom =>
  found(`${key} of the like button`, LIKE_KEYS, ({ likeButtonViewModel }) =>
    textIn(
      at(firstWith('defaultButtonViewModel', likeButtonViewModel), `defaultButtonViewModel.buttonViewModel.${key}`),
    ),
  );

/** Whether a text in the place of a number has none: then the likes are hidden. */
const withoutNumber = (from: SentFrom): SentFrom =>
  'named' in from
    ? {
        ...from,
        named: `${from.named}, without a number`,
        find: (object, around) => {
          const text = from.find(object, around);
          return typeof text === 'string' && text !== '' && !/\p{Nd}/u.test(text) ? text : undefined;
        },
      }
    : from;

/** The like button of a video, on any of its pages. Its label has the whole number. */
export const likeSent: Shape = {
  of: 'post',
  shape: 'like button',
  has: ['likeButtonViewModel', 'dislikeButtonViewModel'],
  ...ofVideo,
  ways: {
    likes: [
      { by: 'sent: label', seen: '2026-06', from: likeButton('accessibilityText'), parse: sentCount },
      { by: 'sent: text', seen: '2026-06', from: likeButton('title'), parse: sentCount },
      { by: 'sent: text without a number', seen: '2026-06', from: withoutNumber(likeButton('title')), parse: 'hidden' },
    ],
  },
};

const oldText = textAt('likeButton.toggleButtonRenderer.defaultText');

/** The like button until 2023. Those of comments have a button for replies beside them. */
export const oldLikeSent: Shape = {
  of: 'post',
  shape: 'like button of 2022',
  has: ['likeButton', 'dislikeButton'],
  lacks: ['replyButton'],
  ...ofVideo,
  ways: {
    likes: [
      {
        by: 'sent: label',
        seen: '2022-11',
        from: found('label of the like button', OLD_LIKE_KEYS, (buttons) =>
          at(buttons, 'likeButton.toggleButtonRenderer.accessibility.label'),
        ),
        parse: sentCount,
      },
      { by: 'sent: text', seen: '2022-11', from: oldText, parse: sentCount },
      { by: 'sent: text without a number', seen: '2022-11', from: withoutNumber(oldText), parse: 'hidden' },
    ],
  },
};
