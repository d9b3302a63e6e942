import asWritten from './as-written.json' with { type: 'json' };
import aside from './aside.json' with { type: 'json' };
import box from './box.json' with { type: 'json' };
import buttons from './buttons.json' with { type: 'json' };
import claimHeader from './claim-header.json' with { type: 'json' };
import documentList from './document-list.json' with { type: 'json' };
import emphasizedFacts from './emphasized-facts.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import fieldInputs from './field-inputs.json' with { type: 'json' };
import fileList from './file-list.json' with { type: 'json' };
import foldBar from './fold-bar.json' with { type: 'json' };
import labelled from './labelled.json' with { type: 'json' };
import more from './more.json' with { type: 'json' };
import newFiles from './new-files.json' with { type: 'json' };
import note from './note.json' with { type: 'json' };
import paragraph from './paragraph.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import quietLine from './quiet-line.json' with { type: 'json' };
import rowWithButtons from './row-with-buttons.json' with { type: 'json' };
import rowWithStatus from './row-with-status.json' with { type: 'json' };
import sideBySide from './side-by-side.json' with { type: 'json' };
import statusBadge from './status-badge.json' with { type: 'json' };
import textAhead from './text-ahead.json' with { type: 'json' };
import title from './title.json' with { type: 'json' };
import titledLines from './titled-lines.json' with { type: 'json' };

/** What templates can include, by name. Each draws one item of the list that stands beside it as `$data`. */
export const fragments = {
  'as-written': asWritten,
  aside,
  box,
  buttons,
  'claim-header': claimHeader,
  'document-list': documentList,
  'emphasized-facts': emphasizedFacts,
  facts,
  'field-inputs': fieldInputs,
  'file-list': fileList,
  'fold-bar': foldBar,
  labelled,
  more,
  'new-files': newFiles,
  note,
  paragraph,
  problem,
  'quiet-line': quietLine,
  'row-with-buttons': rowWithButtons,
  'row-with-status': rowWithStatus,
  'side-by-side': sideBySide,
  'status-badge': statusBadge,
  'text-ahead': textAhead,
  title,
  'titled-lines': titledLines,
};
