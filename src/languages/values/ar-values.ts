import type { ValueWords } from '../../model/words/value-words.js';

/** What official figures say in words, in Arabic. */
export const values: ValueWords = {
  'value.no formal educational credential': 'بلا مؤهل تعليمي رسمي',
  'value.high school diploma or equivalent': 'شهادة الثانوية العامة أو ما يعادلها',
  'value.some college, no degree': 'دراسة جامعية دون شهادة',
  'value.postsecondary nondegree award': 'شهادة مهنية بعد الثانوية',
  "value.associate's degree": 'دبلوم متوسط (سنتان)',
  "value.bachelor's degree": 'درجة البكالوريوس',
  "value.master's degree": 'درجة الماجستير',
  'value.doctoral or professional degree': 'درجة الدكتوراه أو درجة مهنية عليا',
  'value.none': 'دون اشتراط',
  'value.less than 5 years': 'أقل من 5 سنوات',
  'value.5 years or more': '5 سنوات أو أكثر',
  'value.short-term on-the-job training': 'تدريب قصير أثناء العمل',
  'value.moderate-term on-the-job training': 'تدريب متوسط المدة أثناء العمل',
  'value.long-term on-the-job training': 'تدريب طويل أثناء العمل',
  'value.internship/residency': 'فترة امتياز أو إقامة',
  'value.apprenticeship': 'تلمذة مهنية',
  'value.job zone': 'مستوى الإعداد للمهنة',
  'value.1 of 5: little or no preparation needed': '1 من 5: إعداد قليل أو لا إعداد',
  'value.2 of 5: some preparation needed': '2 من 5: بعض الإعداد',
  'value.3 of 5: medium preparation needed': '3 من 5: إعداد متوسط',
  'value.4 of 5: considerable preparation needed': '4 من 5: إعداد كبير',
  'value.5 of 5: extensive preparation needed': '5 من 5: إعداد واسع',
  'value.united states': 'الولايات المتحدة',
  'value.all occupations': 'جميع المهن',
};
