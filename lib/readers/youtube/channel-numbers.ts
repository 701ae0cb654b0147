import { countsSubscribers, countsVideos } from './nouns';

/** A text of a channel's small print; `labelled`: it has a longer form for screen readers, as subscribers have and videos have not. */
export type ChannelText = { text: string; labelled?: boolean };

/**
 * Which of a channel's numbers is which. Handle, pronouns and either number may be missing or stand elsewhere, so neither place nor
 * order is relied on, but the words; where one word is known, the other number is the other one; where none is, the label tells.
 */
export function channelNumbers(texts: readonly ChannelText[]): { subscribers?: string; videos?: string } {
  const numbers = texts.filter(({ text }) => !text.startsWith('@') && /\p{Nd}/u.test(text));
  const named = (is: (text: string) => boolean) => numbers.filter(({ text }) => is(text));
  const subscribers = named(countsSubscribers);
  const videos = named(countsVideos);
  if (numbers.length > 2 || subscribers.length > 1 || videos.length > 1) return {};
  const labelled = numbers.filter((one) => one.labelled);
  const first = subscribers[0] ?? (numbers.length === 2 ? otherThan(videos[0]) : undefined) ?? theLabelled();
  const second = videos[0] ?? (numbers.length === 2 && first ? otherThan(first) : undefined);
  return { ...(first && { subscribers: first.text }), ...(second && { videos: second.text }) };

  function otherThan(one: ChannelText | undefined): ChannelText | undefined {
    return one && numbers.find((other) => other !== one);
  }

  function theLabelled(): ChannelText | undefined {
    return numbers.length === 2 && labelled.length === 1 ? labelled[0] : undefined;
  }
}
