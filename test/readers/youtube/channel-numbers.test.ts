import { describe, expect, it } from 'vitest';
import { channelNumbers } from '../../../lib/readers/youtube/channel-numbers';

const texts = (...all: string[]) => all.map((text) => ({ text }));

describe('the numbers of a channel', () => {
  it('are told apart by their words, in any order', () => {
    const both = { subscribers: '31 N người đăng ký', videos: '46 video' };
    expect(channelNumbers(texts('@x', '31 N người đăng ký', '46 video'))).toEqual(both);
    expect(channelNumbers(texts('46 video', '31 N người đăng ký'))).toEqual(both);
  });

  it('may be missing', () => {
    expect(channelNumbers(texts('@nadiakessel', '46 video'))).toEqual({ videos: '46 video' });
    expect(channelNumbers(texts('@abc', 'she/her', '7.42K subscribers'))).toEqual({ subscribers: '7.42K subscribers' });
    expect(channelNumbers(texts('@abc'))).toEqual({});
  });

  it('are told by the other one where one word is known', () => {
    expect(channelNumbers(texts('12 abc', '46 videos'))).toEqual({ subscribers: '12 abc', videos: '46 videos' });
  });

  it('are told by the longer label where no word is known, and else not at all', () => {
    expect(channelNumbers(texts('12 abc', '39 def'))).toEqual({});
    expect(channelNumbers([{ text: '39 def' }, { text: '12 abc', labelled: true }])).toEqual({
      subscribers: '12 abc',
      videos: '39 def',
    });
    expect(channelNumbers(texts('164 abc'))).toEqual({});
  });

  it('are nothing where there are more than two', () => {
    expect(channelNumbers(texts('12 subscribers', '46 videos', '742,116 views'))).toEqual({});
    expect(channelNumbers(texts('12 subscribers', '13 subscribers'))).toEqual({});
  });
});
