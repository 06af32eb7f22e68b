// Newer than the library this folder is compiled against; absent in old browsers, so it is asked for first.
declare namespace Intl {
  class Segmenter {
    constructor(locale: string, options: { granularity: 'word' });
    segment(text: string): Iterable<{ segment: string }>;
  }
}
