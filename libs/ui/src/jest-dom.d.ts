// Types of the DOM matchers that the jest set-up loads.
import '@testing-library/jest-dom/jest-globals';
