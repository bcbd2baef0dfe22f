"""The Dutch that window, page and mail share: error sentences, names of states, dates and amounts."""
