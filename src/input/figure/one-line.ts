/** Text in one line, without the white space around it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
