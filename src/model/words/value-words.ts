/** What the official figures of the U.S. say in words, in small letters: no word of ours, so English has it from the data. */
type Value =
  | 'no formal educational credential'
  | 'high school diploma or equivalent'
  | 'some college, no degree'
  | 'postsecondary nondegree award'
  | "associate's degree"
  | "bachelor's degree"
  | "master's degree"
  | 'doctoral or professional degree'
  | 'none'
  | 'less than 5 years'
  | '5 years or more'
  | 'short-term on-the-job training'
  | 'moderate-term on-the-job training'
  | 'long-term on-the-job training'
  | 'internship/residency'
  | 'apprenticeship'
  | 'job zone'
  | '1 of 5: little or no preparation needed'
  | '2 of 5: some preparation needed'
  | '3 of 5: medium preparation needed'
  | '4 of 5: considerable preparation needed'
  | '5 of 5: extensive preparation needed'
  | 'united states'
  | 'all occupations';

/** The same in another language, by the key `value.` and the English. */
export type ValueWords = Readonly<Record<`value.${Value}`, string>>;
