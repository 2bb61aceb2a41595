import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { CreateFeedbackMessageRequest, Optional } from '@valopolku/contracts';
import type { ReactNode } from 'react';
import { fakeServer } from '../../../testing/fake-server.js';
import { renderPart } from '../../../testing/render-part.js';
import { ProblemError } from '../../api/problem-error.js';
import { ContractForm } from '../contract-form.js';
import type { Contract } from '../contract-resolver.js';
import { FormCheckboxes, FormComboBox, FormHours, FormNumber, FormRadio, FormSelect, FormText, FormYesNo } from './form-fields.js';
import { FormManyOf } from './form-many-of.js';
import { useContractForm, type ContractForm as Form } from '../use-contract-form.js';

type Values = Record<string, unknown>;

/** Lets everything through, so that what a field holds is what is sent. */
class Anything {
  @Optional() name?: unknown;
  @Optional() note?: unknown;
  @Optional() minutes?: unknown;
  @Optional() places?: unknown;
  @Optional() isAgreed?: unknown;
  @Optional() kind?: unknown;
  @Optional() place?: unknown;
  @Optional() town?: unknown;
  @Optional() days?: unknown;
  @Optional() towns?: unknown;
}

interface WindowProps {
  values: Values;
  save: (request: Values) => Promise<void>;
  contract?: Contract;
  children: (form: Form<Values>) => ReactNode;
}

function Fields({ values, save, contract = Anything, children }: WindowProps) {
  const form = useContractForm<Values, void>(contract, { defaultValues: values, save });
  return <ContractForm form={form} saveLabel="Tallenna">{children(form)}</ContractForm>;
}

const options = [{ id: 'a', label: 'Rauma' }, { id: 'b', label: 'Eura' }, { id: 'c', label: 'Pori' }];

async function open(values: Values, children: (form: Form<Values>) => ReactNode) {
  const sent: Values[] = [];
  const { user } = await renderPart(<Fields values={values} save={async (request) => { sent.push(request); }}>{children}</Fields>);
  return { user, saved: async () => { await user.click(screen.getByRole('button', { name: 'Tallenna' })); return sent.at(-1); } };
}

describe('a form whose judge cannot be fetched', () => {
  it('asks for it while it is filled, says why it is not sent, and is sent when the service is back', async () => {
    fakeServer({});
    let isAway = true;
    let asked = 0;
    const judge = async () => {
      asked += 1;
      if (isAway) throw new TypeError('Failed to fetch dynamically imported module: src.js');
      return Anything;
    };
    const sent: Values[] = [];
    const { user } = await renderPart(
      <Fields values={{ name: '' }} contract={judge} save={async (request) => { sent.push(request); }}>{(form) => <FormText form={form} name="name" label="Nimi" />}</Fields>,
    );
    expect(asked).toBe(0);
    await user.type(screen.getByLabelText('Nimi'), 'Kaarnakoti');
    expect(asked).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Palveluun ei saada yhteyttä.');
    expect([sent, screen.getByLabelText('Nimi')]).toEqual([[], expect.objectContaining({ value: 'Kaarnakoti' })]);

    isAway = false;
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(sent).toEqual([{ name: 'Kaarnakoti' }]));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a field keeps', () => {
  it('a written line without the spaces around it, and nothing when emptied', async () => {
    const { user, saved } = await open({ name: '', note: 'vanha' }, (form) => <><FormText form={form} name="name" label="Nimi" /><FormText form={form} name="note" label="Muistiinpano" isOptional /></>);
    await user.type(screen.getByLabelText('Nimi'), '  Kaarnakoti ');
    await user.clear(screen.getByLabelText(/Muistiinpano/));

    expect(await saved()).toEqual({ name: 'Kaarnakoti', note: null });
  });

  it('hours as minutes and numbers as numbers', async () => {
    const { user, saved } = await open({ minutes: null, places: null }, (form) => <><FormHours form={form} name="minutes" label="Tunnit" /><FormNumber form={form} name="places" label="Paikkoja" unit="kpl" /></>);
    await user.type(screen.getByLabelText('Tunnit'), '1:15');
    await user.type(screen.getByLabelText('Paikkoja'), '12');

    expect(await saved()).toEqual({ minutes: 75, places: 12 });
  });

  it('yes as true and no as false, with no answer beforehand', async () => {
    const { user, saved } = await open({ isAgreed: null }, (form) => <FormYesNo form={form} name="isAgreed" label="Sovittu?" />);
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Ei' }));

    expect(await saved()).toEqual({ isAgreed: false });
  });

  it('the one that was chosen, of a few or of a list', async () => {
    const { user, saved } = await open({ kind: null, place: null, town: null }, (form) => (
      <>
        <FormRadio form={form} name="kind" label="Laji" options={options} />
        <FormSelect form={form} name="place" label="Paikka" options={options} />
        <FormComboBox form={form} name="town" label="Kunta" options={options} />
      </>
    ));
    await user.click(screen.getByRole('radio', { name: 'Eura' }));
    await user.click(screen.getByRole('button', { name: /Paikka/ }));
    await user.click(await screen.findByRole('option', { name: 'Pori' }));
    await user.type(screen.getByRole('combobox', { name: 'Kunta' }), 'rau');
    await user.click(await screen.findByRole('option', { name: 'Rauma' }));

    expect(await saved()).toEqual({ kind: 'b', place: 'c', town: 'a' });
  });

  it('some of a short list by ticks, some of a long one by writing', async () => {
    const { user, saved } = await open({ days: ['a'], towns: ['b'] }, (form) => <><FormCheckboxes form={form} name="days" label="Päivät" options={options} /><FormManyOf form={form} name="towns" label="Kunnat" options={options} /></>);
    await user.click(within(screen.getByRole('group', { name: 'Päivät' })).getByRole('checkbox', { name: 'Pori' }));
    await user.type(screen.getByRole('combobox', { name: 'Kunnat' }), 'po');
    await user.click(await screen.findByRole('option', { name: 'Pori' }));
    await user.click(screen.getByRole('button', { name: 'Poista Eura' }));

    expect(await saved()).toEqual({ days: ['a', 'c'], towns: ['c'] });
  });
});

describe('a form that could not be saved', () => {
  it('leads from the summary to the field, and is quiet when it is mended', async () => {
    const { user } = await renderPart(<Fields values={{ name: '' }} contract={CreateFeedbackMessageRequest} save={async () => undefined}>{(form) => <FormText form={form} name="text" label="Mikä paikka?" />}</Fields>);
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await user.click(await screen.findByRole('link', { name: 'Mikä paikka: Täytä tämä.' }));
    expect(screen.getByLabelText('Mikä paikka?')).toHaveFocus();

    await user.type(screen.getByLabelText('Mikä paikka?'), 'Kaarnakoti');
    expect(screen.queryByRole('link', { name: /^Mikä paikka/ })).not.toBeInTheDocument();
  });

  it('says what the server says about a field at that field, and the rest on top', async () => {
    const refuse = async () => { throw new ProblemError('required', 422, null, [{ field: 'name', code: 'tooLong', params: { max: 5 } }, { field: 'elsewhere', code: 'required', params: {} }]); };
    const { user } = await renderPart(<Fields values={{ name: 'Kaarnakoti' }} save={refuse}>{(form) => <FormText form={form} name="name" label="Nimi" />}</Fields>);
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));

    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByLabelText('Nimi')).toBeInvalid();
    expect(screen.getByLabelText('Nimi')).toHaveAccessibleDescription(/5/);
  });
});
