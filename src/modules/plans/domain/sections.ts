export { isSection, SECTIONS, type Section } from '../../../shared/sections';
