import type { ValueWords } from '../../model/words/value-words.js';

/** What official figures say in words, in German. */
export const values: ValueWords = {
  'value.no formal educational credential': 'Kein formaler Bildungsabschluss',
  'value.high school diploma or equivalent': 'Highschool- oder gleichwertiger Abschluss',
  'value.some college, no degree': 'Begonnenes Studium ohne Abschluss',
  'value.postsecondary nondegree award': 'Berufliches Zertifikat nach der Schule',
  "value.associate's degree": 'Associate Degree (zwei Jahre)',
  "value.bachelor's degree": 'Bachelor',
  "value.master's degree": 'Master',
  'value.doctoral or professional degree': 'Doktorgrad, wissenschaftlich oder berufsbezogen',
  'value.none': 'Keine',
  'value.less than 5 years': 'Weniger als 5 Jahre',
  'value.5 years or more': '5 Jahre oder mehr',
  'value.short-term on-the-job training': 'Kurze Einarbeitung am Arbeitsplatz',
  'value.moderate-term on-the-job training': 'Mittellange Einarbeitung am Arbeitsplatz',
  'value.long-term on-the-job training': 'Lange Einarbeitung am Arbeitsplatz',
  'value.internship/residency': 'Praktikum oder Assistenzzeit',
  'value.apprenticeship': 'Lehre',
  'value.job zone': 'Vorbereitungsstufe (Job Zone)',
  'value.1 of 5: little or no preparation needed': '1 von 5: wenig oder keine Vorbereitung nötig',
  'value.2 of 5: some preparation needed': '2 von 5: etwas Vorbereitung nötig',
  'value.3 of 5: medium preparation needed': '3 von 5: mittlere Vorbereitung nötig',
  'value.4 of 5: considerable preparation needed': '4 von 5: erhebliche Vorbereitung nötig',
  'value.5 of 5: extensive preparation needed': '5 von 5: umfangreiche Vorbereitung nötig',
  'value.united states': 'Vereinigte Staaten',
  'value.all occupations': 'Alle Berufe',
};
