// What the builder puts wherever a component writes an element.
export { Fragment, h } from 'preact';
