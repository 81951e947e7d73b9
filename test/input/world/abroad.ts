import type { WorldPage } from './pages.js';
import { markdown, page, rows, tableOf } from './written.js';

/** Career pages in German, French, Spanish, Arabic and beside them, with what a reader takes from each. */
export const ABROAD: readonly WorldPage[] = [
  rows(
    'Germany: year and month of one gross pay',
    'de',
    `Beruf | Bruttogehalt pro Jahr | Bruttogehalt pro Monat
     Steuerberater | 72.600 € | 6.050 €
     Notarfachangestellte | 36.300 € | 3.025 €`,
    {
      Steuerberater: ['pay unspecified 72600 EUR/year {brutto}', 'Bruttogehalt pro Monat = 6.050 €'],
      Notarfachangestellte: ['pay unspecified 36300 EUR/year {brutto}', 'Bruttogehalt pro Monat = 3.025 €'],
    },
  ),
  rows(
    'Germany: quartiles in their own words',
    'de',
    `Beruf | Unteres Quartil | Median | Oberes Quartil
     Logopäde | 2.650 € | 3.010 € | 3.420 €
     Optiker | 2.500 € | 2.880 € | 3.310 €`,
    {
      Logopäde: ['pay median «3.010 €»', 'pay p25 «2.650 €»', 'pay p75 «3.420 €»'],
      Optiker: ['pay median «2.880 €»', 'pay p25 «2.500 €»', 'pay p75 «3.310 €»'],
    },
  ),
  page(
    'Germany: medians of a month, said in the caption, source with a year',
    'de',
    tableOf(
      `Beruf | Medianentgelt | Beschäftigte
       Fluglotse/-in | 9.120 Euro | 2.100
       Altenpfleger/in | 3.705 Euro | 312.000`,
      ['Quelle: Bundesagentur für Arbeit, 2024'],
      'Monatliche Bruttoentgelte, Vollzeit',
    ),
    {
      'Fluglotse/-in': [
        'pay median 9120 EUR/month [Bundesagentur für Arbeit, 2024]',
        'employment 2100 [Bundesagentur für Arbeit, 2024]',
      ],
      'Altenpfleger/in': [
        'pay median 3705 EUR/month [Bundesagentur für Arbeit, 2024]',
        'employment 312000 [Bundesagentur für Arbeit, 2024]',
      ],
    },
  ),
  rows(
    'Germany: thousands with T€ and a range',
    'de',
    `Position | Jahresgehalt (T€) | Ausbildung
     Leiter Einkauf | 95–130 | Studium
     Einkäufer | 58 | Ausbildung oder Studium`,
    {
      'Leiter Einkauf': ['pay unspecified 95000..130000 EUR/year', 'Ausbildung = Studium'],
      Einkäufer: ['pay unspecified 58000 EUR/year', 'Ausbildung = Ausbildung oder Studium'],
    },
  ),
  rows(
    'Germany: pay with a word of approximation and an hour',
    'de',
    `Job | Stundenlohn (brutto) | Monatsgehalt
     Lagerhelfer | ca. 14,50 € | rund 2.400 €
     Kurierfahrer | 13,90 € | 2.250–2.600 €`,
    {
      Lagerhelfer: [
        'pay unspecified 2400 EUR/month (rund)',
        'hourly unspecified 14.5 EUR/hour {brutto} (ca.)',
      ],
      Kurierfahrer: ['pay unspecified 2250..2600 EUR/month', 'hourly unspecified 13.9 EUR/hour {brutto}'],
    },
  ),
  page(
    'Germany: trades turned, years of training as rows',
    'de',
    `<table><tr><th>Merkmal</th><th>Erzieher/in</th><th>Sozialpädagoge/-in</th></tr>
<tr><td>Durchschnittsgehalt</td><td>3.450 € brutto im Monat</td><td>3.980 € brutto im Monat</td></tr>
<tr><td>Einstiegsgehalt</td><td>2.900 €</td><td>3.300 €</td></tr>
<tr><td>Abschluss</td><td>Staatlich anerkannt</td><td>Bachelor</td></tr>
<tr><td>Arbeitsort</td><td>Kita</td><td>Jugendamt</td></tr></table>`,
    {
      'Erzieher/in': [
        'education «Staatlich anerkannt»',
        'pay mean 3450 EUR/month {brutto}',
        'Einstiegsgehalt = 2.900 €',
        'Arbeitsort = Kita',
      ],
      'Sozialpädagoge/-in': [
        'education «Bachelor»',
        'pay mean 3980 EUR/month {brutto}',
        'Einstiegsgehalt = 3.300 €',
        'Arbeitsort = Jugendamt',
      ],
    },
  ),
  rows(
    'Austria: gross fourteen times a year, and the collective minimum',
    'de-AT',
    `Beruf | Einstiegsgehalt (brutto) | Durchschnittsgehalt (brutto/Jahr)
     Bürokaufmann/-frau | € 2.010,– | € 38.400
     Elektrotechniker/in | € 2.590,– | € 49.700`,
    {
      'Bürokaufmann/-frau': ['pay mean 38400 EUR/year {brutto}', 'Einstiegsgehalt (brutto) = € 2.010,–'],
      'Elektrotechniker/in': ['pay mean 49700 EUR/year {brutto}', 'Einstiegsgehalt (brutto) = € 2.590,–'],
    },
  ),
  rows(
    'Switzerland in German: pay with thirteen months',
    'de-CH',
    `Beruf | Lohn pro Monat | Jahreslohn (13x)
     Landschaftsgärtner/in | Fr. 5’100.– | Fr. 66’300.–
     Polygraf/in | 5’600 Franken | 72’800 Franken`,
    {
      'Landschaftsgärtner/in': ['pay unspecified 66300 CHF/year (13x)', 'Lohn pro Monat = Fr. 5’100.–'],
      'Polygraf/in': ['pay unspecified 72800 CHF/year (13x)', 'Lohn pro Monat = 5’600 Franken'],
    },
  ),
  rows(
    'Switzerland in French: francs of a month',
    'fr-CH',
    `Métier | Salaire mensuel brut | Formation
     Horloger | CHF 5'900 | CFC
     Infirmière | CHF 6'750.- | Bachelor HES`,
    {
      Horloger: ['pay unspecified 5900 CHF/month {brut}', 'Formation = CFC'],
      Infirmière: ['pay unspecified 6750 CHF/month {brut}', 'Formation = Bachelor HES'],
    },
  ),
  rows(
    'France: gross and net columns of a month',
    'fr',
    `Métier | Salaire brut mensuel | Salaire net mensuel | Niveau d'études
     Aide-soignant | 2 050 € | 1 600 € | Bac
     Sage-femme | 2 900 € | 2 270 € | Bac +5`,
    {
      'Aide-soignant': [
        'education «Bac»',
        'pay unspecified 2050 EUR/month {brut}',
        'Salaire net mensuel = 1 600 €',
      ],
      'Sage-femme': [
        'education «Bac +5»',
        'pay unspecified 2900 EUR/month {brut}',
        'Salaire net mensuel = 2 270 €',
      ],
    },
  ),
  rows(
    'France: thousands of euros, from and to in words',
    'fr',
    `Poste | Salaire annuel brut | Expérience
     Chef de projet | de 38 000 à 48 000 € | 3 à 5 ans
     Directeur technique | à partir de 85 k€ | plus de 10 ans`,
    {
      'Chef de projet': ['experience «3 à 5 ans»', 'pay unspecified 38000..48000 EUR/year {brut}'],
      'Directeur technique': [
        'experience «plus de 10 ans»',
        'pay unspecified at-least 85000 EUR/year {brut}',
      ],
    },
  ),
  markdown(
    'France: a freelance’s day rate',
    'fr',
    `
| Profil | TJM moyen | Salaire médian |
| --- | --- | --- |
| Développeur Go | 550 € | 52 000 € |
| Data engineer | 600 €/jour | 55 k€ |

Source : enquête Exemple 2024
`,
    {
      'Développeur Go': ['pay median 52000 EUR/year [enquête Exemple 2024]', 'TJM moyen = 550 €'],
      'Data engineer': ['pay median 55000 EUR/year [enquête Exemple 2024]', 'TJM moyen = 600 €/jour'],
    },
  ),
  rows(
    'Belgium in French: euros gross a month with points',
    'fr-BE',
    `Fonction | Salaire moyen | Salaire médian
     Comptable | 3.650 € brut par mois | 3.420 € brut par mois
     Acheteur | 4.100 € brut par mois | 3.900 € brut par mois`,
    {
      Comptable: ['pay median 3420 EUR/month {brut}', 'pay mean 3650 EUR/month {brut}'],
      Acheteur: ['pay median 3900 EUR/month {brut}', 'pay mean 4100 EUR/month {brut}'],
    },
  ),
  rows(
    'Spain: fourteen pays and gross a year',
    'es',
    `Profesión | Sueldo bruto anual | Sueldo neto mensual (14 pagas)
     Enfermero | 31.200 € | 1.720 €
     Arquitecto técnico | 34.500 € | 1.880 €`,
    {
      Enfermero: ['pay unspecified 31200 EUR/year {bruto}', 'Sueldo neto mensual (14 pagas) = 1.720 €'],
      'Arquitecto técnico': [
        'pay unspecified 34500 EUR/year {bruto}',
        'Sueldo neto mensual (14 pagas) = 1.880 €',
      ],
    },
  ),
  rows(
    'Spain: bands by experience',
    'es',
    `Puesto | Junior | Senior | Salario medio (bruto/año)
     Analista SAP | 28.000 € | 48.000 € | 39.000 €
     Jefe de obra | 30.000 € | 52.000 € | 41.500 €`,
    {
      'Analista SAP': ['pay mean 39000 EUR/year {bruto}', 'Junior = 28.000 €', 'Senior = 48.000 €'],
      'Jefe de obra': ['pay mean 41500 EUR/year {bruto}', 'Junior = 30.000 €', 'Senior = 52.000 €'],
    },
  ),
  rows(
    'Spain: from and to in words, a place in the header',
    'es',
    `Ocupación | Salario en Madrid | Salario en Barcelona
     Cocinero | entre 19.000 y 24.000 euros | 21.500 euros
     Camarero | 18.000 euros | desde 18.500 euros`,
    {
      Cocinero: ['pay unspecified 19000..24000 EUR/year @Madrid', 'Salario en Barcelona = 21.500 euros'],
      Camarero: ['pay unspecified 18000 EUR/year @Madrid', 'Salario en Barcelona = desde 18.500 euros'],
    },
  ),
  rows(
    'Mexico: pesos a month with a code behind',
    'es-MX',
    `Carrera | Ingreso promedio mensual | Ocupados
     Medicina | $17,940 MXN | 305,000
     Psicología | $10,820 MXN | 340,500`,
    {
      Medicina: ['pay mean 17940 MXN/month', 'employment 305000'],
      Psicología: ['pay mean 10820 MXN/month', 'employment 340500'],
    },
  ),
  rows(
    'Argentina: pesos with points, a month',
    'es-AR',
    `Puesto | Sueldo mensual bruto | Seniority
     Desarrollador | $ 1.850.000 | Semi senior
     Analista contable | $ 1.120.000 | Junior`,
    {
      Desarrollador: ['pay unspecified 1850000 ARS/month {bruto}', 'Seniority = Semi senior'],
      'Analista contable': ['pay unspecified 1120000 ARS/month {bruto}', 'Seniority = Junior'],
    },
  ),
  rows(
    'Colombia: millions of pesos',
    'es-CO',
    `Profesión | Salario promedio mensual
     Médico general | $4,5 millones
     Ingeniero civil | $3.800.000 COP`,
    {
      'Médico general': ['pay mean 4500000 COP/month'],
      'Ingeniero civil': ['pay mean 3800000 COP/month'],
    },
  ),
  rows(
    'Peru: soles',
    'es-PE',
    `Carrera | Ingreso mensual promedio
     Administración | S/ 3,200
     Geología | S/. 6,450`,
    {
      Administración: ['pay mean 3200 PEN/month'],
      Geología: ['pay mean 6450 PEN/month'],
    },
  ),
  rows(
    'Brazil: CLT pay with a range and an R$ in the header',
    'pt-BR',
    `Profissão | Salário médio mensal (R$) | Piso salarial
     Farmacêutico | 4.120,50 | R$ 3.300,00
     Nutricionista | 3.480,00 | R$ 2.950,00`,
    {
      Farmacêutico: ['pay mean 4120.5 BRL/month', 'Piso salarial = R$ 3.300,00'],
      Nutricionista: ['pay mean 3480 BRL/month', 'Piso salarial = R$ 2.950,00'],
    },
  ),
  rows(
    'Portugal: euros gross a month',
    'pt-PT',
    `Profissão | Salário médio | Salário em início de carreira
     Engenheiro informático | 2.100 € brutos/mês | 1.400 €
     Professor | 1.850 € brutos/mês | 1.550 €`,
    {
      'Engenheiro informático': [
        'pay mean 2100 EUR/month {brutos}',
        'Salário em início de carreira = 1.400 €',
      ],
      Professor: ['pay mean 1850 EUR/month {brutos}', 'Salário em início de carreira = 1.550 €'],
    },
  ),
  rows(
    'Italy: gross a year, words we know none of',
    'it',
    `Professione | Stipendio medio | RAL
     Infermiere | 1.700 € netti al mese | 29.000 €
     Architetto | 1.900 € netti al mese | 33.500 €`,
    {
      Infermiere: ['Stipendio medio = 1.700 € netti al mese', 'RAL = 29.000 €'],
      Architetto: ['Stipendio medio = 1.900 € netti al mese', 'RAL = 33.500 €'],
    },
  ),
  rows(
    'the Netherlands in English: euros with a dash, a month',
    'en-NL',
    `Job | Gross monthly salary | Holiday allowance
     Nurse | €3.450,- | 8%
     Planner | € 3,100 | 8%`,
    {
      Nurse: ['pay unspecified «€3.450,-» {Gross}', 'Holiday allowance = 8%'],
      Planner: ['pay unspecified 3100 EUR/month {Gross}', 'Holiday allowance = 8%'],
    },
  ),
  rows(
    'Saudi Arabia: riyals from and to, and experience in Arabic',
    'ar-SA',
    `الوظيفة | متوسط الراتب الشهري | سنوات الخبرة
     مهندس مدني | 9,500 ريال | 3 سنوات
     طبيب أسنان | من 15,000 إلى 22,000 ريال | 5 سنوات`,
    {
      'مهندس مدني': ['pay mean 9500 SAR/month', 'سنوات الخبرة = 3 سنوات'],
      'طبيب أسنان': ['pay mean 15000..22000 SAR/month', 'سنوات الخبرة = 5 سنوات'],
    },
  ),
  page(
    'the Emirates in Arabic: a note names the source and the unit',
    'ar-AE',
    tableOf(
      `المهنة | متوسط الراتب | أعلى راتب
       محاسب | 8,200 | 14,000
       مبرمج | 11,300 | 21,000`,
      ['المصدر: هيئة الإحصاء'],
      'الرواتب الشهرية بالدرهم الإماراتي',
    ),
    {
      محاسب: ['pay mean 8200 AED/month [هيئة الإحصاء]', 'أعلى راتب = 14,000'],
      مبرمج: ['pay mean 11300 AED/month [هيئة الإحصاء]', 'أعلى راتب = 21,000'],
    },
  ),
  rows(
    'Kuwait: dinars with a code',
    'ar-KW',
    `المسمى الوظيفي | الراتب الشهري
     محاسب | 750 دينار كويتي
     مهندس | 1,200 – 1,600 دينار كويتي`,
    {
      محاسب: ['pay unspecified 750 KWD/month'],
      مهندس: ['pay unspecified 1200..1600 KWD/month'],
    },
  ),
  rows(
    'Jordan: dinars by the year, digits of the East',
    'ar-JO',
    `المهنة | الراتب السنوي
     صيدلي | ٩٬٦٠٠ دينار أردني
     ممرض | ٦٬٠٠٠ دينار أردني`,
    {
      صيدلي: ['pay unspecified 9600 JOD/year'],
      ممرض: ['pay unspecified 6000 JOD/year'],
    },
  ),
  page(
    'Egypt: a comparison turned, in Arabic',
    'ar-EG',
    `<table><tr><th>المعيار</th><th>محلل بيانات</th><th>مطور ويب</th></tr>
<tr><td>متوسط الراتب</td><td>18,000 جنيه مصري شهريا</td><td>16,000 جنيه مصري شهريا</td></tr>
<tr><td>المؤهل</td><td>بكالوريوس</td><td>دبلوم</td></tr>
<tr><td>المهارات</td><td>SQL</td><td>JavaScript</td></tr></table>`,
    {
      'محلل بيانات': ['education «بكالوريوس»', 'pay mean 18000 EGP/month', 'المهارات = SQL'],
      'مطور ويب': ['education «دبلوم»', 'pay mean 16000 EGP/month', 'المهارات = JavaScript'],
    },
  ),
  rows(
    'Morocco in French: dirhams net a month',
    'fr-MA',
    `Métier | Salaire net mensuel (MAD) | Débutant
     Ingénieur | 14 000 | 8 500
     Technicien | 6 200 | 4 000`,
    {
      Ingénieur: ['pay unspecified 14000 MAD/month {net}', 'Débutant = 8 500'],
      Technicien: ['pay unspecified 6200 MAD/month {net}', 'Débutant = 4 000'],
    },
  ),
  rows(
    'Senegal: francs of the CFA',
    'fr-SN',
    `Profession | Salaire mensuel moyen
     Médecin | 650 000 FCFA
     Enseignant | 180 000 à 320 000 FCFA`,
    {
      Médecin: ['pay mean 650000 XOF/month'],
      Enseignant: ['pay mean 180000..320000 XOF/month'],
    },
  ),
  rows(
    'Tunisia: dinars by letters',
    'fr-TN',
    `Poste | Salaire mensuel (TND)
     Comptable | 1 450
     Chef de produit | 2 300`,
    {
      Comptable: ['pay unspecified 1450 TND/month'],
      'Chef de produit': ['pay unspecified 2300 TND/month'],
    },
  ),
];
