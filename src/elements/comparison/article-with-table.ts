import type { PropertyDeclarations } from 'lit';
import type { articleWords } from '../../model/words/article-words.js';
import { DRAWN } from '../shared/controllers/server-markup.js';
import type { Adopt } from '../shared/controllers/server-markup.js';
import { OcElement } from '../shared/oc-element.js';
import type { OcComparisonTable } from '../comparison-table/comparison-table.js';

/** What an article is asked for on behalf of its table, which is handed all of it. */
export abstract class ArticleWithTable extends OcElement<typeof articleWords> {
  static override properties: PropertyDeclarations = {
    orientation: {},
    marks: {},
    caption: {},
    differences: { type: Boolean },
    base: {},
    sortable: { type: Boolean },
    differingOnly: { type: Boolean, attribute: 'differing-only' },
    bars: { type: Boolean },
    maxAge: { type: Number, attribute: 'max-age' },
    showAge: { type: Boolean, attribute: 'show-age' },
    help: { type: Boolean },
    copy: { type: Boolean },
    cite: { type: Boolean },
  };

  /** As `orientation` of `oc-comparison-table`. */
  declare orientation: OcComparisonTable['orientation'];

  /** As `marks` of `oc-comparison-table`. */
  declare marks: OcComparisonTable['marks'];

  /** As `caption` of `oc-comparison-table`. */
  declare caption: OcComparisonTable['caption'];

  /** As `differences` of `oc-comparison-table`. */
  declare differences: OcComparisonTable['differences'];

  /** As `base` of `oc-comparison-table`; the summary has the same base. */
  declare base: OcComparisonTable['base'];

  /** As `sortable` of `oc-comparison-table`. */
  declare sortable: OcComparisonTable['sortable'];

  /** As `differing-only` of `oc-comparison-table`. */
  declare differingOnly: OcComparisonTable['differingOnly'];

  /** As `bars` of `oc-comparison-table`. */
  declare bars: OcComparisonTable['bars'];

  /** As `max-age` of `oc-comparison-table`. */
  declare maxAge: OcComparisonTable['maxAge'];

  /** As `show-age` of `oc-comparison-table`. */
  declare showAge: OcComparisonTable['showAge'];

  /** As `help` of `oc-comparison-table`. */
  declare help: OcComparisonTable['help'];

  /** As `copy` of `oc-comparison-table`. */
  declare copy: OcComparisonTable['copy'];

  /** As `cite` of `oc-comparison-table`. */
  declare cite: OcComparisonTable['cite'];

  protected override adopt(): Adopt | undefined {
    if (!this.hasAttribute(DRAWN) || this.attributeFaults().length) return undefined;
    return async (leave) => (await import('./adopted-article.js')).adoptArticle(this, leave);
  }
}
