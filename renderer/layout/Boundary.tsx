import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import './boundary.css';

interface BoundaryProps {
  /** What stopped, as the subject of a sentence, e.g. `The panel`. */
  part: string;
  children: ReactNode;
}

/** Keeps a part of the window that fails from taking the rest along, and says what is safe. */
export class Boundary extends Component<BoundaryProps, { why: string | null }> {
  override state = { why: null };

  static getDerivedStateFromError(error: unknown): { why: string } {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.why === null) return this.props.children;
    return (
      <div className="boundary" role="alert">
        <h2>{this.props.part} has stopped working</h2>
        <p>
          What is called saved is on the disk. Show it again to go on; if it stops once more, restart Galley.
        </p>
        <p className="boundary-why">{this.state.why}</p>
        <Button onClick={() => this.setState({ why: null })}>Show again</Button>
      </div>
    );
  }
}
