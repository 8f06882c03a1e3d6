import { cleanup, render, screen } from '@testing-library/react';
import { TestimonialView } from './view.js';

afterEach(cleanup);

const source = {
  title: 'Care guide',
  publisher: 'IN-Z',
  url: null,
  published: null,
  accessed: '2026-11-22',
};

it('shows who spoke by role, in our words, with a source that may have no address', () => {
  const props = {
    role: 'Nurse',
    text: 'Every morning is a puzzle.',
    subjects: ['planning'],
    source,
  };
  render(<TestimonialView props={props} locale="en" sources={[]} />);
  const text = screen.getByRole('figure').textContent;
  expect(text).toContain('From an interview, in our own words');
  expect(text).toContain(
    'NurseEvery morning is a puzzle.About: planning. Source: IN-Z, Care guide',
  );
  expect(screen.queryByRole('link')).toBeNull();
});
