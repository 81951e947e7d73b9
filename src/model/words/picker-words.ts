/** Words of the picker's field, loaded with it. Keys are `picker`, or begin with `picker.`. */
export const pickerWords = {
  picker: 'Occupations to compare',
  'picker.hint': 'Type a job title or a code. Choose two to five occupations.',
  'picker.full': 'Five are chosen. Remove one to choose another.',
  'picker.loading': 'Loading the list of occupations …',
  'picker.failed': 'The list of occupations could not be loaded. Type again to try again.',
  'picker.found': '{count|1:# occupation found|other:# occupations found}',
  'picker.none': 'No occupation found. Try another title for it.',
  'picker.as': 'also called {name}',
  'picker.taken': 'chosen',
  'picker.chosen': 'Chosen occupations',
  'picker.added': '{name} added, {count} chosen',
  'picker.remove': 'Remove {name}',
  'picker.removed': '{name} removed, {count} chosen',
};

export type PickerWords = Readonly<typeof pickerWords>;

/** Words of the picker of places, loaded with its field. Keys are `place`, or begin with `place.`. */
export const placeWords = {
  place: 'Place that the wages are for',
  'place.whole': 'The whole country',
  'place.states': 'States',
  'place.areas': 'Metropolitan and other areas',
  'place.loading': 'Loading the list of places …',
  'place.failed': 'The list of places could not be loaded.',
  'place.none': 'There are no wages for states or areas here.',
};

export type PlaceWords = Readonly<typeof placeWords>;
