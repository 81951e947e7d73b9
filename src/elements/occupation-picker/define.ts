import { OcOccupationPicker } from './occupation-picker.js';

OcOccupationPicker.define();
