/** Words of the picker of places, loaded with its field. Keys are `place`, or begin with `place.`. */
export const placeWords = {
  place: 'Place that wages are of',
  'place.whole': 'The whole country',
  'place.states': 'States',
  'place.areas': 'Metropolitan and other areas',
  'place.loading': 'Loading the list of places …',
  'place.failed': 'The list of places could not be loaded.',
  'place.none': 'There are no wages of states or areas here.',
};

export type PlaceWords = Readonly<typeof placeWords>;
