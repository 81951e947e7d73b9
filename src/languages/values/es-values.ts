import type { ValueWords } from '../../model/words/value-words.js';

/** What official figures say in words, in Spanish. */
export const values: ValueWords = {
  'value.no formal educational credential': 'Sin título formal',
  'value.high school diploma or equivalent': 'Título de secundaria o equivalente',
  'value.some college, no degree': 'Estudios universitarios sin título',
  'value.postsecondary nondegree award': 'Certificado de formación postsecundaria',
  "value.associate's degree": 'Título de asociado (dos años)',
  "value.bachelor's degree": 'Licenciatura o grado',
  "value.master's degree": 'Maestría o máster',
  'value.doctoral or professional degree': 'Doctorado o título profesional superior',
  'value.none': 'Sin requisito',
  'value.less than 5 years': 'Menos de 5 años',
  'value.5 years or more': '5 años o más',
  'value.short-term on-the-job training': 'Capacitación breve en el puesto',
  'value.moderate-term on-the-job training': 'Capacitación de duración media en el puesto',
  'value.long-term on-the-job training': 'Capacitación prolongada en el puesto',
  'value.internship/residency': 'Prácticas o residencia',
  'value.apprenticeship': 'Aprendizaje profesional',
  'value.job zone': 'Nivel de preparación (Job Zone)',
  'value.1 of 5: little or no preparation needed': '1 de 5: se necesita poca o ninguna preparación',
  'value.2 of 5: some preparation needed': '2 de 5: se necesita alguna preparación',
  'value.3 of 5: medium preparation needed': '3 de 5: se necesita una preparación media',
  'value.4 of 5: considerable preparation needed': '4 de 5: se necesita una preparación considerable',
  'value.5 of 5: extensive preparation needed': '5 de 5: se necesita una preparación amplia',
  'value.united states': 'Estados Unidos',
  'value.all occupations': 'Todas las ocupaciones',
};
