/**
 * Occupations of SOC 2018 whose figures are published together, under a code that is neither theirs nor that of their
 * group. (Where a group is published as one occupation, under the group's code, the files say so themselves.)
 */
export const COMBINED: Readonly<Record<string, readonly string[]>> = {
  '21-1018': ['21-1011', '21-1014'],
  '25-2052': ['25-2055', '25-2056'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '51-2028': ['51-2022', '51-2023'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
};

/** The broad occupation that a detailed one belongs to: 13-1021 belongs to 13-1020. */
export const broadOf = (code: string): string => `${code.slice(0, 6)}0`;
