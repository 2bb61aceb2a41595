import { Changeable, Choice, CivilDate, FreeText, Id, NestedList, Optional, SearchQuery, Text, Texts, Whole, YesNo } from '@valopolku/contracts';
import { NOTEBOOK_COLOURS } from './9000-notebook.js';

export class CreateNotebookRequest {
  @Optional() @Id() id?: string | null;
  @Id() traineeId: string;
  @Text(200) title: string;
  @Choice(NOTEBOOK_COLOURS) colour: string;
  @Optional() @CivilDate() startsOn?: string | null;
}

export class ChangeNotebookRequest {
  @Optional() @Text(200) title?: string | null;
  @Optional() @Whole(0, 1000) pages?: number | null;
}

export class NotebookResponse extends Changeable {
  @Text(200) title: string;
  @Choice(NOTEBOOK_COLOURS) colour: string;
  @Whole(0, 1000) pages: number;
  @Optional() @CivilDate() startsOn?: string | null;
  @YesNo() open: boolean;
  @Texts(50, 20) tags: string[];
}

export class NotebookListQuery extends SearchQuery {
  @Optional() @Choice(NOTEBOOK_COLOURS) colour?: string | null;
  @Optional() @YesNo() open?: boolean | null;
}

export class NotebookItem {
  @Id() id: string;
  @Whole(1, 1_000_000) version: number;
  @Text(200) title: string;
}

export class NotebookListResponse {
  @NestedList(() => NotebookItem) items: NotebookItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}
