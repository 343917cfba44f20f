// Draws what the run has.

drawPeriods();
if (data.network) drawNetwork();
if (data.topics) drawTopics();
if (data.ties) drawTies();
if (data.terms) drawTerms();
