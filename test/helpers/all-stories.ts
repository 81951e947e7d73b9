import * as comparing from '../../stories/comparing.stories.js';
import * as comparison from '../../stories/oc-comparison.stories.js';
import * as comparisonTable from '../../stories/oc-comparison-table.stories.js';
import * as sources from '../../stories/sources.stories.js';
import * as gallery from '../../stories/gallery.stories.js';
import * as languages from '../../stories/languages.stories.js';
import * as growthChart from '../../stories/oc-growth-chart.stories.js';
import * as payChart from '../../stories/oc-pay-chart.stories.js';
import * as occupationPicker from '../../stories/oc-occupation-picker.stories.js';
import * as placePicker from '../../stories/oc-place-picker.stories.js';
import * as relatedCareers from '../../stories/oc-related-careers.stories.js';
import * as responsibilityList from '../../stories/oc-responsibility-list.stories.js';
import * as schoolFinder from '../../stories/oc-school-finder.stories.js';
import * as schoolList from '../../stories/oc-school-list.stories.js';
import * as sourceList from '../../stories/oc-source-list.stories.js';
import type { StoryModule } from './stories.js';

/** Every file of stories, by a short name. */
export const allStories: Readonly<Record<string, StoryModule>> = {
  comparing,
  comparison,
  comparisonTable,
  sources,
  gallery,
  languages,
  growthChart,
  payChart,
  occupationPicker,
  placePicker,
  relatedCareers,
  responsibilityList,
  schoolFinder,
  schoolList,
  sourceList,
};
