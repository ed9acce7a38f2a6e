/**
 * What a sentence asks for: the places of its rows; or why it asks for nothing: it `leads` into what follows, `praises` what good comes of
 * it, or `repeats` the sentence before it in other words or with an example.
 */
export type Sentence = readonly string[] | 'leads' | 'praises' | 'repeats';

/** The sentences of the documents in turn, a list for each paragraph or point; titles are none. */
export const sentences: Readonly<Record<'A' | 'B' | 'C' | 'D', readonly (readonly Sentence[])[]>> = {
  A: [
    ['praises', 'leads'],
    [['1a'], ['1b', '1c', '1d', '1e', '1f']],
    [['2a'], ['2b']],
    [['3a'], ['3b']],
    [['4a'], ['4b']],
    [['5']],
    [['6']],
    [['7'], ['7']],
    [['8a', '8b']],
    [['9']],
  ],
  B: [
    ...['1', '2'].map((at) => [[at]]),
    [['3a', '3b']],
    ...Array.from({ length: 14 }, (_, index) => [[String(index + 4)]]),
    [['18a'], ['18b']],
  ],
  C: [
    ['praises', 'leads', 'leads'],
    // What it is.
    [['1.1'], 'repeats', ['1.2'], 'praises'],
    [['1.3'], ['1.4'], 'praises'],
    [['1.5a'], ['1.5b'], ['1.6'], 'praises', 'praises'],
    // Why.
    ['praises', 'praises', 'repeats', ['2.1'], 'praises'],
    ['praises', ['2.2'], 'praises', 'repeats'],
    ['leads', ['2.3a'], ['2.3b'], 'repeats'],
    ['praises', ['2.4'], 'praises', 'praises'],
    // Who.
    ['praises', ['3.0'], 'leads'],
    ['leads', ['3.1']],
    ['leads', ['3.2']],
    [['3.3a'], ['3.3b']],
    [['3.4'], 'repeats'],
    [['3.5a'], ['3.5b']],
    [['3.6a'], ['3.6b']],
    [['3.7'], ['3.7']],
    // Steps.
    ['leads'],
    [['4.1a'], ['4.1b'], ['4.1c']],
    [['4.2a'], ['4.2b'], ['4.2c']],
    [['4.3a'], 'repeats', ['4.3b']],
    [['4.4a'], ['4.4b']],
    [['4.5a'], ['4.5b'], ['4.5c']],
    [['4.6a'], ['4.6b']],
    // Practice.
    ['leads', ['5.1a'], 'praises', ['5.1b']],
    [['5.2a'], ['5.2a'], ['5.2b'], 'repeats'],
    [['5.3'], 'praises', 'praises'],
    [['5.4'], ['5.4'], 'praises'],
    [['5.5'], ['5.5'], 'praises'],
    [['5.6a'], ['5.6a'], ['5.6b']],
    // Tools.
    ['leads', ['6.1'], 'praises'],
    [['6.2'], 'praises'],
    [['6.3'], 'praises'],
    [['6.4'], 'praises'],
    [['6.5'], 'praises'],
    // Challenges.
    ['leads', 'leads', ['7.1a', '7.1b'], ['7.1c', '7.1d']],
    ['leads', ['7.2a'], ['7.2b'], ['7.2c']],
    ['leads', ['7.3a'], ['7.3b'], ['7.3c']],
    ['leads', ['7.4a'], ['7.4b']],
    ['leads', ['7.5a'], ['7.5b']],
    ['praises'],
    ['praises', 'praises', ['8']],
  ],
  // Each point of the list is one; the last three have a name and a date beside the role.
  D: [
    ...Array.from({ length: 56 }, (_, index) => [[String(index + 1)]]),
    [['57', '60']],
    [['58', '60']],
    [['59', '60']],
  ],
};
