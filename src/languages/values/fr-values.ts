import type { ValueWords } from '../../model/words/value-words.js';

/** What official figures say in words, in French. */
export const values: ValueWords = {
  'value.no formal educational credential': 'Aucun diplôme',
  'value.high school diploma or equivalent': 'Diplôme de fin d’études secondaires ou équivalent',
  'value.some college, no degree': 'Études supérieures commencées, sans diplôme',
  'value.postsecondary nondegree award': 'Certificat postsecondaire',
  "value.associate's degree": 'Diplôme en deux ans après le secondaire',
  "value.bachelor's degree": 'Licence',
  "value.master's degree": 'Master',
  'value.doctoral or professional degree': 'Doctorat ou diplôme professionnel supérieur',
  'value.none': 'Aucune',
  'value.less than 5 years': 'Moins de 5 ans',
  'value.5 years or more': '5 ans ou plus',
  'value.short-term on-the-job training': 'Formation courte sur le poste',
  'value.moderate-term on-the-job training': 'Formation de durée moyenne sur le poste',
  'value.long-term on-the-job training': 'Formation longue sur le poste',
  'value.internship/residency': 'Stage ou internat',
  'value.apprenticeship': 'Apprentissage',
  'value.job zone': 'Niveau de préparation (Job Zone)',
  'value.1 of 5: little or no preparation needed': '1 sur 5\u00a0: peu ou pas de préparation nécessaire',
  'value.2 of 5: some preparation needed': '2 sur 5\u00a0: un peu de préparation nécessaire',
  'value.3 of 5: medium preparation needed': '3 sur 5\u00a0: préparation moyenne nécessaire',
  'value.4 of 5: considerable preparation needed': '4 sur 5\u00a0: préparation considérable nécessaire',
  'value.5 of 5: extensive preparation needed': '5 sur 5\u00a0: préparation très poussée nécessaire',
  'value.united states': 'États-Unis',
  'value.all occupations': 'Tous les métiers',
};
