import { html, nothing } from 'lit';
import type { Comparison } from '../../model/comparison/occupations.js';
import { OcComparisonTable } from '../comparison-table/comparison-table.js';
import { OcGrowthChart } from '../growth-chart/growth-chart.js';
import { OcOccupation } from '../occupation/occupation.js';
import { OcPayChart } from '../pay-chart/pay-chart.js';
import { OcRelatedCareers } from '../related-careers/related-careers.js';
import { OcResponsibilityList } from '../responsibility-list/responsibility-list.js';
import { OcSchoolFinder } from '../school-finder/school-finder.js';
import { OcSchoolList } from '../school-list/school-list.js';
import { OcSourceList } from '../source-list/source-list.js';

/** Shadow parts of the sections, handed on as parts of the article. */
export const EXPORTED_PARTS =
  'heading,main-heading,sub-heading,paragraph,region,table,caption,column-header,row-header,group-header,cell,figure,detail,mark,sort,bar,interval,aside,toggle,help,copy,cite,notes,note,source,licence,back,chart,key,axis,row,label,remark,lead,list,item,card,link,reason,figures,more,programs,place,form,field,control,button,message';
/** The elements that an article is made of. */
export const SECTION_ELEMENTS = [
  OcOccupation,
  OcComparisonTable,
  OcPayChart,
  OcGrowthChart,
  OcResponsibilityList,
  OcRelatedCareers,
  OcSchoolList,
  OcSchoolFinder,
  OcSourceList,
];

/** An author who puts elements inside has composed the article: they take their data from here. */
export const OWN_SECTIONS = SECTION_ELEMENTS.filter((each) => each !== OcOccupation)
  .map(({ tag }) => tag)
  .join();

/** The first of some sections, as long as they are short, so that they may stand beside the table. */
export const shortAhead = (sections: readonly string[], comparison: Comparison): readonly string[] =>
  sections.filter((_, at) => sections.slice(0, at + 1).every((each) => isShort(each, comparison)));

/** Whether a section is a chart, or lists that are closed. */
const isShort = (section: string, { occupations }: Comparison): boolean =>
  section.endsWith('-chart') ||
  (section === 'responsibilities' && occupations.every(({ wording }) => wording?.source));

/**
 * The table of an article, with what follows it before its sources.
 * @param beside What stands beside it where there is room.
 * @param below What stands below that.
 */
export const renderTable = (options: object, beside: readonly unknown[], below: readonly unknown[]) =>
  html`<oc-comparison-table part="section" exportparts=${EXPORTED_PARTS} .options=${options}
    >${beside.length ? html`<div slot="beside">${beside}</div>` : nothing}${below.length ? html`<div slot="between">${below}</div>` : nothing}</oc-comparison-table
  >`;

/** The call to action: leads to the address that the data names, else to the schools further down. */
export function renderNext({ next, schools }: Comparison, showsSchools: boolean, label: string) {
  const href = next?.href ?? (schools?.items?.length && showsSchools ? '#schools' : undefined);
  return href ? html`<p><a part="next" class="button" href=${href}>${next?.label ?? label}</a></p>` : nothing;
}

/**
 * A section that is an element with nothing in it; nothing for what is none.
 * @param options Its properties, and those of other sections.
 */
export function renderElement(section: string, options: object): unknown {
  switch (section) {
    case 'pay-chart':
      return html`<oc-pay-chart
        part="section"
        exportparts=${EXPORTED_PARTS}
        .options=${options}
      ></oc-pay-chart>`;
    case 'growth-chart':
      return html`<oc-growth-chart
        part="section"
        exportparts=${EXPORTED_PARTS}
        .options=${options}
      ></oc-growth-chart>`;
    case 'responsibilities':
      return html`<oc-responsibility-list
        part="section"
        exportparts=${EXPORTED_PARTS}
        .options=${options}
      ></oc-responsibility-list>`;
    case 'related':
      return html`<oc-related-careers
        part="section"
        exportparts=${EXPORTED_PARTS}
        .options=${options}
      ></oc-related-careers>`;
    case 'schools':
      return html`<oc-school-list
        part="section"
        exportparts=${EXPORTED_PARTS}
        id="schools"
        tabindex="-1"
        .options=${options}
      ></oc-school-list>`;
    case 'finder':
      return html`<oc-school-finder
        part="section"
        exportparts=${EXPORTED_PARTS}
        .options=${options}
      ></oc-school-finder>`;
    case 'sources':
      return html`<oc-source-list
        part="section"
        exportparts=${EXPORTED_PARTS}
        .options=${options}
      ></oc-source-list>`;
    default:
      return nothing;
  }
}
